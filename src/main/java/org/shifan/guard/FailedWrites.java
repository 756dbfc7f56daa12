package org.shifan.guard;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.shifan.process.Refused;

/**
 * Takes the values out of what a failed write says: engine and database name the rows with all they
 * hold, and these are persons. Kind of row, operation and SQL state stay.
 */
final class FailedWrites extends CommandInterceptor {

  /** A value that a statement cannot have, such as a negative offset; in PostgreSQL 2201X. */
  private static final String WRONG_IN_H2 = "90008";

  private static final Pattern OPERATION =
      Pattern.compile("\\b(?:INSERT|UPDATE|DELETE)(?:_BULK)? \\w+(?=\\[)");

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (OptimisticLockingException | BadUserRequestException | Refused known) {
      throw known;
    } catch (RuntimeException thrown) {
      SQLException database = inside(thrown);
      throw database == null ? thrown : withoutValues(thrown, database);
    }
  }

  /** Whether the database had a part in it. */
  static boolean inDatabase(Throwable thrown) {
    return inside(thrown) != null;
  }

  /** Whether the database refused a value as such: too long, out of range, no such number. */
  static boolean ofWrongValues(Throwable thrown) {
    SQLException database = inside(thrown);
    String state = database == null ? null : database.getSQLState();
    return state != null && (state.startsWith("22") || WRONG_IN_H2.equals(state));
  }

  private static SQLException inside(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return database;
      }
    }
    return null;
  }

  /** In the engine's own order of causes, by which it tells what was too long or there already. */
  private static ProcessEngineException withoutValues(Exception thrown, SQLException database) {
    String told =
        "a write failed (%s), SQL state %s: %s"
            .formatted(operation(thrown), database.getSQLState(), reason(database));
    SQLException bare =
        new SQLException(reason(database), database.getSQLState(), database.getErrorCode());
    bare.setStackTrace(database.getStackTrace());
    ProcessEngineException failed =
        new ProcessEngineException(told, new PersistenceException(told, bare));
    failed.setStackTrace(thrown.getStackTrace());
    if (thrown instanceof ProcessEngineException coded) {
      failed.setCode(coded.getCode());
    }
    return failed;
  }

  private static String operation(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher operation = OPERATION.matcher(String.valueOf(cause.getMessage()));
      if (operation.find()) {
        return operation.group();
      }
    }
    return thrown.getClass().getSimpleName();
  }

  private static String reason(SQLException database) {
    String message = String.valueOf(database.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("too long") ? "value too long" : "refused by the database";
  }
}
