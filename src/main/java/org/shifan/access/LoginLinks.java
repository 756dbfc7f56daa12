package org.shifan.access;

import java.util.List;

/** The ways to log in that the login page offers besides the password. */
public interface LoginLinks {

  /** In the order of their configuration; empty where there are none. */
  List<LoginLink> links();
}
