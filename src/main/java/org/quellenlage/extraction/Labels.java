package org.quellenlage.extraction;

/** What a claim says in a few words, understandable without the article, in German and in English. */
public record Labels(String de, String en) {}
