package org.quellenlage.extraction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.text.Block;
import org.quellenlage.text.Document;
import org.quellenlage.text.Token;

/** Finds what a text says of itself: its headline, the paper that invites to its newsletter, the agencies it credits. */
final class FactsReader {

    private static final int LONGEST_CREDIT = 8;

    private FactsReader() {}

    /** The headline: given beside the text, standing above it, or standing over a caption. */
    static @Nullable String headline(Document document, @Nullable String title) {
        if (title != null) {
            return title;
        }
        Block before = null;
        var inText = false;
        for (var block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADLINE && !inText) {
                return document.slice(block.span());
            }
            if (block.kind() == Block.Kind.CAPTION && before != null && before.kind() == Block.Kind.HEADLINE) {
                return document.slice(before.span());
            }
            inText |= block.kind() == Block.Kind.BODY;
            before = block;
        }
        return null;
    }

    /** The paper or station named most often in what surrounds the article: "ZDFheute-WhatsApp-Channel". */
    static @Nullable String publisher(Document document, Names names) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var sentence : document.sentences()) {
            if (sentence.block().kind() != Block.Kind.BOILERPLATE || isTeaser(sentence.block())) {
                continue;
            }
            for (var token : sentence.tokens()) {
                var paper = paper(token, names);
                if (paper != null) {
                    counts.merge(paper, 1, Integer::sum);
                }
            }
        }
        String publisher = null;
        var most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                publisher = entry.getKey();
                most = entry.getValue();
            }
        }
        return publisher;
    }

    private static boolean isTeaser(Block block) {
        return "related articles".equals(block.reason()) || "previous and next article".equals(block.reason());
    }

    private static @Nullable String paper(Token token, Names names) {
        var name = names.at(token);
        if (name != null) {
            return name.kind() == Claimant.Kind.MEDIA && name.span().start() == token.start() ? name.canonical() : null;
        }
        var hyphen = token.form().indexOf('-');
        if (hyphen < 2) {
            return null;
        }
        var entity = Gazetteer.WORLD.named(token.form().substring(0, hyphen));
        return entity != null && entity.kind() == Claimant.Kind.MEDIA ? entity.name() : null;
    }

    /** Agencies in lines of credit ("Quelle: dpa, AFP") and in brackets ("Berlin (dpa)"); those of pictures do not count. */
    static List<String> agencies(Document document, Names names) {
        Set<String> agencies = new LinkedHashSet<>();
        var blocks = document.blocks();
        for (var name : names.all()) {
            if (name.kind() != Claimant.Kind.AGENCY) {
                continue;
            }
            var block = document.sentenceOf(document.tokens().get(name.first())).block();
            var afterCaption =
                    block.index() > 0 && blocks.get(block.index() - 1).kind() == Block.Kind.CAPTION;
            var credited = block.kind() == Block.Kind.DATELINE && !afterCaption
                    || block.kind() != Block.Kind.CAPTION && block.isRead() && isBracketed(document, name);
            if (credited) {
                agencies.add(name.canonical());
            }
        }
        return List.copyOf(agencies);
    }

    private static boolean isBracketed(Document document, Name name) {
        var tokens = document.tokens();
        var open = name.first() - 1;
        while (open >= 0
                && open > name.first() - LONGEST_CREDIT
                && !tokens.get(open).is("(")) {
            if (!tokens.get(open).isWord()
                    && !tokens.get(open).is("/")
                    && !tokens.get(open).is(",")) {
                return false;
            }
            open--;
        }
        if (open < 0 || !tokens.get(open).is("(")) {
            return false;
        }
        var close = name.end();
        while (close < tokens.size()
                && close < name.end() + LONGEST_CREDIT
                && !tokens.get(close).is(")")) {
            close++;
        }
        return close < tokens.size() && tokens.get(close).is(")") && close - open <= LONGEST_CREDIT;
    }
}
