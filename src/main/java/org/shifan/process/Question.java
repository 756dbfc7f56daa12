package org.shifan.process;

import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * A command of ours that only asks the engine something and changes nothing, whoever sends it.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface Question<T> extends Command<T> {}
