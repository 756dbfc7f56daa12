package org.shifan.material.preview;

import java.util.List;

/**
 * What a file holds.
 *
 * @param blocks its headings, paragraphs and tables in their order
 * @param cut whether it goes on, and is too long to be shown
 */
public record Preview(List<Block> blocks, boolean cut) {}
