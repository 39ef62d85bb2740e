/// Transcripts in vocabularies of XML. Markup in, turns out; each character of the source keeps its place, and no entity or document outside of
/// the source is ever fetched. Start reading at `XmlTranscript`; what each vocabulary calls what stands in `Vocabularies`.
@NullMarked
package org.verbatim.parse.xml;

import org.jspecify.annotations.NullMarked;
