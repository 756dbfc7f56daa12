package org.shifan.guard.deed;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.guard.Administrators;
import org.shifan.guard.CommandDepth;
import org.shifan.intervention.Intervention;
import org.shifan.intervention.Interventions;
import org.shifan.process.OnBehalf;

/**
 * Lets an administrator change something only within an intervention of their own, and records it.
 * What runs inside a command, or without a login, is the programme's own doing.
 */
final class DeedInterceptor extends CommandInterceptor {

  private final KnownCommands commands;
  private final Interventions interventions;
  private final AuditTrail audit;
  private final CommandDepth depth;

  DeedInterceptor(
      KnownCommands commands, Interventions interventions, AuditTrail audit, CommandDepth depth) {
    this.commands = commands;
    this.interventions = interventions;
    this.audit = audit;
    this.depth = depth;
  }

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    boolean outside = depth.outermost() && context.getAuthentication() != null;
    return depth.inside(() -> outside ? watched(command, context) : next.execute(command));
  }

  private <T> T watched(Command<T> command, CommandContext context) {
    return switch (commands.sort(command)) {
      case READ, MODELS -> next.execute(command);
      case ADMINISTRATION -> administered(command, context);
      case DEED -> Administrators.ask(context) ? done(command, context) : next.execute(command);
    };
  }

  private <T> T done(Command<T> command, CommandContext context) {
    Intervention open =
        interventions.openOf(context.getAuthenticatedUserId()).orElseThrow(() -> refusal(command));
    Report report = Report.of(command, commands.words(command), context);
    T result = next.execute(command);
    String office = report.subject().office();
    interventions.record(
        open,
        report.stream(result),
        report.what(),
        OnBehalf.absent(office).isPresent() ? office : null,
        report.content(result));
    return result;
  }

  /**
   * Status 403 with the sentence. Where REST adds comments and attachments it takes every exception
   * of the engine's for missing parameters, but lets its own through.
   */
  private static RuntimeException refusal(Command<?> command) {
    return command instanceof AddCommentCmd || command instanceof CreateAttachmentCmd
        ? new InvalidRequestException(Status.FORBIDDEN, Interventions.NEEDED)
        : new AuthorizationException(Interventions.NEEDED);
  }

  private <T> T administered(Command<T> command, CommandContext context) {
    T result = next.execute(command);
    Report report = Report.of(command, commands.words(command), context);
    audit.record(
        Entry.of(Kind.ADMINISTRATION, Entry.ADMINISTRATION, report.what())
            .with(report.content(null)));
    return result;
  }
}
