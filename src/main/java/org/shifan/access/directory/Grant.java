package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group, or everyone, may do with a resource.
 *
 * @param group the group's id, or null for everyone who is logged in
 * @param resource the kind of resource
 * @param resourceId which one; {@code *} for all
 * @param permissions what they may do
 */
record Grant(String group, Resource resource, String resourceId, Permission... permissions) {

  static Grant all(String group, Resource resource, Permission... permissions) {
    return new Grant(group, resource, ANY, permissions);
  }

  static Grant everyone(Resource resource, String resourceId, Permission... permissions) {
    return new Grant(null, resource, resourceId, permissions);
  }

  int type() {
    return group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
  }

  /** Writes the row; answers its id. */
  String save(AuthorizationService authorizations) {
    Authorization row = authorizations.createNewAuthorization(type());
    if (group != null) {
      row.setGroupId(group);
    }
    row.setResource(resource);
    row.setResourceId(resourceId);
    row.setPermissions(permissions);
    return authorizations.saveAuthorization(row).getId();
  }

  boolean isMadeBy(Authorization row) {
    return row.getAuthorizationType() == type()
        && (group == null || group.equals(row.getGroupId()))
        && row.getResourceType() == resource.resourceType()
        && resourceId.equals(row.getResourceId());
  }
}
