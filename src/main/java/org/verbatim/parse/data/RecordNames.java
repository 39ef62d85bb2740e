package org.verbatim.parse.data;

import java.util.List;
import java.util.Locale;

/// What the fields of transcripts are called where nobody laid down how: columns of a table, members of JSON.
final class RecordNames {

    static final List<String> SPEAKER = List.of("speaker", "speakername", "speakerlabel", "who", "name", "role",
            "participant",
            "author", "person", "label", "voice", "channel", "sprecher", "sprecherin", "redner", "locuteur",
            "intervenant",
            "orateur", "orador", "hablante", "interlocutor", "locutor", "falante", "relatore", "parlante", "spreker",
            "mówca",
            "mluvčí", "talare", "спикер", "говорящий", "говорит", "话者", "発言者", "発話者", "说话人", "发言人", "講者", "المتحدث");
    static final List<String> WORDS = List.of("words", "text", "transcript", "content", "utterance", "body", "speech",
            "transcription", "sentence", "message", "value", "caption", "line", "quote", "transcripttext",
            "transcriptext",
            "spokentext", "wortlaut", "texte", "paroles", "texto", "transcripción", "transcrição", "testo",
            "trascrizione",
            "tekst", "wypowiedź", "текст", "реплика", "слова", "テキスト", "発言", "文本", "内容", "النص");
    static final List<String> START = List.of("start", "starttime", "startms", "startseconds", "begin", "begintime",
            "from",
            "zeit", "temps", "tiempo", "tempo", "czas", "время", "时间", "時間", "الوقت", "anfang", "beginn", "startzeit",
            "début", "debut", "inicio", "início", "inizio", "początek", "начало", "開始",
            "开始",
            "timestamp", "time", "timecode", "offset", "starttimestamp", "intime", "in");
    static final List<String> END = List.of("end", "endtime", "endms", "endseconds", "stop", "stoptime", "to",
            "endtimestamp", "outtime", "out", "ende", "endzeit", "fin", "fim", "fine", "koniec", "конец", "終了", "结束");

    private RecordNames() {
    }

    /// The place among the names of the one by which the field is called, or -1. Capitals, spaces and signs do not matter.
    static int rank(List<String> names, String field) {
        StringBuilder letters = new StringBuilder();
        field.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return names.indexOf(letters.toString());
    }
}
