import fc from "fast-check";

/** Texts that end documents early, are no characters, or are written in ways that programs get wrong. */
export const hostileTexts: readonly string[] = [
  "]]> ]]]]><![CDATA[ <![CDATA[x]]>",
  "</script><script>alert(1)</script> <!-- --> <?xml?> <!DOCTYPE x>",
  "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085 control",
  "half \ud800 and half \udc00 and \ufffe \uffff",
  "\u200f\u202eשלום\u202c \u2066rtl\u2069 \u2028 \u2029",
  "👩🏽‍🚀 🇧🇾 emoji 𝕳",
  "ß ẞ ё Ё Ъ ъ ґ „Größe“ «Ёлка» – …",
  "&amp; &#0; &nosuch; &lt;b&gt; \" ' ` % {{x}}",
  "Ж".repeat(10_000),
  "a\tb\r\nc\rd\ne",
];

/** Any text, also such as no document can hold, with what matters to XML and HTML in it more often than chance has it. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...hostileTexts.slice(0, 8)),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** What a text can be after it went through a document: lost characters shown, line ends as XML reads them. */
export function afterXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot have
  return text.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
