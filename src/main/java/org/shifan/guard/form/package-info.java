/**
 * What a Camunda Form (form-js 1.8) lets in: the tested vocabulary of components, and the check of
 * what was submitted against a form's own schema; no Spring, no engine.
 */
@org.springframework.modulith.NamedInterface("form")
package org.shifan.guard.form;
