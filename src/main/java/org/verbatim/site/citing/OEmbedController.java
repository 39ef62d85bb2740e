package org.verbatim.site.citing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.cite.CitedWords;
import org.verbatim.site.Citing;
import org.verbatim.site.Embed;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;
import org.verbatim.site.XmlWriter;
import tools.jackson.databind.json.JsonMapper;

/// Tells programs how to embed a turn, or words of it, when all they have is the address (oembed.com).
@Controller
class OEmbedController {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Interviews interviews;
    private final Citing citing;

    OEmbedController(Interviews interviews, Citing citing) {
        this.interviews = interviews;
        this.citing = citing;
    }

    /// An unknown format is 501, as the specification asks (section 2.3.4); an address that is no turn of this archive is 404.
    @GetMapping("/oembed")
    ResponseEntity<byte[]> embed(@RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format, @RequestParam(defaultValue = "2147483647") int maxwidth,
            @RequestParam(defaultValue = "2147483647") int maxheight,
            @ModelAttribute(name = "site", binding = false) Site site) {
        if (!format.equals("json") && !format.equals("xml")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        Embed embed = TurnAddress.parse(url, site).map(address -> new Embed(words(address, site)))
                .orElseThrow(() -> new NoSuchPage("turn at " + url));
        Map<String, Object> values = new OEmbed(embed, Math.max(1, maxwidth), Math.max(1, maxheight)).values();
        return format.equals("json")
                ? answer(MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(values))
                : answer(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8), xml(values));
    }

    private CitedWords words(TurnAddress address, Site site) {
        String key = address.key() == null ? key(address.slug(), address.number()) : address.key();
        CitedTurn cited = interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
        return citing.words(cited.interview(), cited.turn(), address.w(), site);
    }

    private String key(String slug, int number) {
        return interviews.summary(slug).flatMap(interview -> interviews.turns(interview, number, number).stream()
                .map(Turn::key).findFirst()).orElseThrow(() -> new NoSuchPage("turn " + number + " of " + slug));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).body(content);
    }

    private static byte[] xml(Map<String, Object> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out, "oembed", "");
        values.forEach((name, value) -> xml.element(name, String.valueOf(value)));
        xml.close();
        return out.toByteArray();
    }
}
