// Long for one file: one table of right and of damaged texts serves all of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '#documents/text/repair-text.ts';

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function readAsLatin1(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

function readAsWindows1252(text: string): string {
  return readAsLatin1(text).replace(/[\u0080-\u009f]/g, (control) =>
    windows1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

const rightTexts = {
  English: [
    'The mayor’s “bold plan” – 5 < 6 > 4, <3 and all',
    'AT&T and R&D: read https://example.org/?a=1&copy=2&reg=3 & more',
    'Use List<String> or List<object>, never x<y and z>w',
    'How the <dialog> element replaced the <b> tag',
    'Boards of 1×¼×½ inch',
    'A <story id="1"> and a <tag>tag</tag>, <Link>Home</Link> – type <title>, press Enter',
    'Caffè Nero’s 27″ screen costs £99 – or €110…',
    'Ends with a thin space between figures: 10\u202f000\u2009km',
    'No.\u00a05 is 5\u00a0km away, near St.\u00a0Ives',
    'M\ufffdller wins \ufffd5m, for which nobody knows the letters',
  ],
  French: [
    'Ã la carte : le restaurant garde sa faute',
    '“Où est passé le café…” demande-t-elle',
    'L’été «\u202fsans qualité\u202f», à Noël — déjà…',
    '«\u00a0Tout va bien\u00a0;\u00a0dit le maire\u00a0:\u00a010\u00a0000\u00a0€\u00a0!\u00a0»',
    'CHÂTEAU, ÂGE ET CŒUR : « LE BLÉ »',
    'Les lettres «\u00c2», “\u00c2\u201d et \u00c3',
    'Le curé–“maire” – sa beauté’– et l’œuvre',
  ],
  German: [
    '„Viel Spaß“, sagt die Straße',
    '„Das war ein Spaß…“ – so groß‘ Leid',
    '„GRÖSSE IST ALLES“ – „ÄÖÜ“ – “Ä\u201d',
    'Ö…Ö… ich weiß nicht, Frau Bär…“',
    'Der Buchstabe „Â“ ist kein „A“',
  ],
  Catalan: ['“Ó…Ò\u201d, “l·l\u201d – GERMÀ'],
  Spanish: [
    '“¿Qué está…\u201d preguntó «María»…',
    '—Aquí está»—dijo el alcalde',
    'ESPAÑA GANÓ… “¡LA CANCIÓN!\u201d',
    '«Así»… «así», ¿o allí…\u201d?',
  ],
  Portuguese: [
    'A “IRM\u00c3\u201d CHEGOU AMANH\u00c3…',
    '“IRM\u00c3\u201d OU «IRM\u00c3» – ‘MANH\u00c3’',
    'A "IRM\u00c3\u201d DISSE',
    "'IRM\u00c3’ DISSE",
    'S\u00c3O PAULO: L\u00c3, MA\u00c7\u00c3 – E F\u00c3®',
  ],
  Vietnamese: [
    '“Đ\u00c3\u201d Đ\u00c3… X\u00c3 – L\u00c3\u201d',
    'Người Việt Nam đã đến “Hà Nội\u201d – thủ đô',
    'VÂN ÂU: “NG\u00c3\u201d VÀ «M\u00c3»',
  ],
  Turkish: [
    '“PEK\u00c2L\u00c2\u201d DEDİ – «PEK\u00c2L\u00c2»…',
    'PEK\u00c2L\u00c2² – PEK\u00c2L\u00c2’NIN – PEK\u00c2L\u00c2–İYİ',
    'Şu ağaç İstanbul’da, “pek\u00e2l\u00e2…\u201d',
  ],
  Finnish: ['NÄ…men – “HYVÄ\u201d'],
  Norwegian: ['Å’s hotell – “Å\u201d, “BLÅ\u201d'],
  Polish: ['Zażółć „gęślą jaźń”… Łódź – świat', 'ŻÓŁĆ – „ĆMA”'],
  Czech: ['„Co máš…“ – „víš…“ a příliš žluťoučký kůň', 'slyšíš“ – „stráž“ – naš…“'],
  Welsh: ['Gwlad yr Iâ… “iâ” – tŷ'],
  Swedish: ['“BLÅ” – «Å», PÅ ÖN… Åland', 'GRÖN…Ö'],
  Icelandic: ['Það var „ÍSÓ“ – bað…“ ÞJÓÐ…'],
  Russian: ['«Привет, мир» – сказал он… и ушёл', '„Ёлка“ — это “ёлка”'],
  Greek: ['Η «Αθήνα» – “ωραία” πόλη… ναι'],
  Hebrew: ['שלום “עולם” – ירושלים…', 'צה״ל וה־«ארץ»'],
  Arabic: ['قال «مرحبا» – العالم… ١٢٣', 'هذا “خبر” جديد، نعم؟'],
  Persian: ['می\u200cخواهم کتاب\u200cها را بخوانم', 'PDF\u200cهای تازه – «ه\u200d.» و \u200dه'],
  Hindi: ['हिन्दी समाचार – “नमस्ते”…', 'क्\u200dष और क्\u200cष'],
  Malayalam: ['അവന്\u200d വന്നു'],
  Thai: ['สวัสดีชาวโลก “ข่าว” – วันนี้…'],
  Chinese: ['今天的“新闻”——很好…', '你好，世界：《报纸》'],
  Japanese: ['東京\u3000大阪「ニュース」…', '間違い――「は」と「が」'],
  Korean: ['오늘의 “뉴스” – 서울…', '안녕하세요, 세계'],
  emoji: [
    'A 👩\u200d👩\u200d👧\u200d👦 under a 🏳️\u200d🌈, a 🧑🏽\u200d🚀 and ❤️\u200d🔥',
    'Flags: 🇫🇷, 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} and 🏴\u200d☠️, 1️⃣ ★ → ♥',
  ],
};
const rightRows = Object.entries(rightTexts).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);

describe('a text that is right', () => {
  it.each(rightRows)('stays as its writer left it: $language, $text', ({ text }) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });
});

describe('UTF-8 that was read as Windows-1252', () => {
  // What a damaged text holds: whole sentences, in quotes and with a dash of their own.
  const sentences = rightRows.map(({ language, text }) => ({
    language,
    text: `“${text}” – é, ‘naïve’`,
  }));

  it.each(sentences)('comes back whole: $language, $text', ({ text }) => {
    for (const read of [readAsWindows1252, readAsLatin1]) {
      expect(repairText(read(text)).text).toBe(text);
      expect(repairText(read(read(text))).text).toBe(text);
      expect(repairText(read(text)).repairs).toContain('encoding');
    }
  });

  it.each([
    ['The cityâ€™s plan', 'The city’s plan'],
    ['â€˜A quoteâ€™', '‘A quote’'],
    ['Itâ€™s a naïve “plan”', 'It’s a naïve “plan”'],
    ['Twice: itÃ¢â‚¬â„¢s', 'Twice: it’s'],
    ['Twice: cafÃƒÂ©', 'Twice: café'],
    ['cafÃ© – “right”', 'café – “right”'],
    ['“CafÃ© MÃ³nica” y dÃ\u00adas', '“Café Mónica” y días'],
    ['voilÃ\u00a0… “oui”', 'voilà… “oui”'],
    ['Ã\u00a0 la carte – “oui”', 'à la carte – “oui”'],
    ['CANCIÃ“N “right”', 'CANCIÓN “right”'],
    ['Ã–sterreich – “Ãœber”', 'Österreich – “Über”'],
    ['tÅ™i “kusy”', 'tři “kusy”'],
    ['TÅ™Ã\u00ad “right”', 'Tří “right”'],
    ['Å’uvre – “right”', 'Œuvre – “right”'],
    ['nÆ°á»›c, aÈ™a – “right”', 'nước, așa – “right”'],
    ['â\u009d¤ï¸ – “love”', '❤\ufe0f – “love”'],
    ['Only Â€5 – “cheap”', 'Only €5 – “cheap”'],
    ['“ðŸ˜€” – smile', '“😀” – smile'],
    ['â˜… Best “apps” â†’ here', '★ Best “apps” → here'],
    ['“ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¸ Ð²Ð°Ð¼” – hi', '“Привет и вам” – hi'],
    ['“æ—¥æœ¬ã\u0081®æ™‚é–“” – time', '“日本の時間” – time'],
    ['“×©×œ×•×\u009d” – peace', '“שלום” – peace'],
    ['1920Ã—1080 – “sharp”', '1920×1080 – “sharp”'],
    ['Only Â£5 – “cheap”, 10Â°C, 5Â½ and IBMÂ®', 'Only £5 – “cheap”, 10°C, 5½ and IBM®'],
    ['“a”Â\u00a0b.Â\u00a0 c –Â\u00a0d', '“a”\u00a0b. c –\u00a0d'],
    ['itÂ’s – Â“right”', 'it’s – “right”'],
    ['eÌ\u0081teÌ\u0081 – “summer”', 'été – “summer”'],
    ['ï»¿A byte order mark', 'A byte order mark'],
    ['ï¿½A lost sign', '\ufffdA lost sign'],
    ['it\u0092s \u0093here\u0094', 'it’s “here”'],
  ])('is repaired in one place, with right signs beside it: %s', (damaged, right) => {
    expect(repairText(damaged)).toMatchObject({ text: right });
    expect(repairText(damaged).repairs).toContain('encoding');
  });

  it.each([
    ['â€œWe are hereâ€ he said', '“We are here” he said', 'closes the quote that stands open'],
    ['“We are hereâ€\ufffd he said', '“We are here” he said', 'closes it with its mark, too'],
    ['A 27â€\ufffd screen', 'A 27â€\ufffd screen', 'stays with its mark'],
    ['The mayor of the cityâ€', 'The mayor of the city', 'is dropped where the text was cut'],
    ['The mayor of the cityâ€...', 'The mayor of the city...', 'is dropped before the ellipsis'],
    ['helloÂ world', 'hello world', 'was a no-break space'],
    ['A 27â€ screen', 'A 27â€ screen', 'stays where nobody knows what it was'],
    ['Les lettres Â et Ã', 'Les lettres Â et Ã', 'may be a letter'],
  ])('that lost a byte: %s -> %s, it %s', (damaged, right) => {
    expect(repairText(damaged).text).toBe(right);
  });

  it('is never taken for a private, unassigned or impossible character', () => {
    for (const text of ['Hawaï£¿', 'xô\u0090\u0080\u0080x', 'xí\u00a0\u0080x', 'xà\u0080\u0080x']) {
      expect(repairText(text).repairs).not.toContain('encoding');
    }
  });
});

describe('character references', () => {
  it.each([
    ['It&#8217;s', 'It’s'],
    ['It&#x2019;s', 'It’s'],
    ['It&rsquo;s &hellip;', 'It’s …'],
    ['It&amp;#8217;s', 'It’s'],
    ['It&amp;amp;amp;amp;amp;amp;rsquo;s', 'It’s'],
    ['It&#146;s &#150; right', 'It’s – right'],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['5 &lt; 6', '5 < 6'],
    ['One&nbsp;two &nbsp; three', 'One\u00a0two three'],
    ['One&nbsptwo&nbsp', 'One\u00a0two'],
    ['It&#39s the caf&eacute', "It's the café"],
    ['Smile &#55357;&#56832;', 'Smile 😀'],
    ['Nothing&#0; here', 'Nothing here'],
    ['A lost sign: &#xFFFD;', 'A lost sign: \ufffd'],
    ['The city&acirc;&euro;&trade;s', 'The city’s'],
    ['می&zwnj;خواهم', 'می\u200cخواهم'],
  ])('%s is read as %s', (damaged, right) => {
    expect(repairText(damaged).text).toBe(right);
    expect(repairText(damaged).repairs).toContain('entities');
  });

  it.each([
    'AT&T, R&D, Q&A, H&M; and fish &chips',
    'https://example.org/?a=1&copy=2&lt=3&para',
    'The caf&eacutes and the &amplifier',
    'Mac&#10 and &#x27b',
    'Rock & roll && &; &#; &#x;',
    '&nosuchname; &notit;',
    'No such character: &#1114112; &#99999999999;',
  ])('are not seen in %s', (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });
});

describe('markup', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['One<br>two<br/>three<BR />four', 'One two three four'],
    ['A <b>bold</b> w<i>or</i>d, H<sub>2</sub>O', 'A bold word, H2O'],
    ['<a href="https://example.org/?a=1&amp;b=2" target=_blank>A link</a>', 'A link'],
    ["<img src='a>b.png' alt='x'>A picture", 'A picture'],
    ['Before<!-- <b> -->after', 'Beforeafter'],
    ['Before<script>if (1 < 2) alert("<b>")</script>after', 'Before after'],
    ['<style>p { color: red }</style>Red', 'Red'],
    ['&lt;b&gt;Bold&lt;/b&gt; and &amp;lt;i&amp;gt;italic&amp;lt;/i&amp;gt;', 'Bold and italic'],
    ['<![CDATA[Tom & Jerry]]>', 'Tom & Jerry'],
    ['Cut in a <b>bold word', 'Cut in a bold word'],
    ['Cut in a <a href="https://exam', 'Cut in a'],
    ['Cut in a tag</stron', 'Cut in a tag</stron'],
    ['Cut in a tag</strong', 'Cut in a tag'],
    ['<o:p></o:p>From Word', 'From Word'],
    ['How to set <title> and <b>bold</b> text', 'How to set <title> and bold text'],
    ['If (a <b && c "d") then <b>bold</b> it\'s', 'If (a <b && c "d") then bold it\'s'],
  ])('%s is read as %s', (damaged, right) => {
    expect(repairText(damaged).text).toBe(right);
  });

  it.each([
    '5 < 6 > 4 and <3',
    'x<y and z>w',
    'if (a<b && c>d) or a <b and c> d',
    'Map<String, List<A>> and Task<object>',
    'Write to Ann <ann@example.org> or <https://example.org>',
    'The “<table>” and the <video> element',
    'a <- b -> c <= d => e',
  ])('is not seen in %s', (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });
});

describe('white space, controls and composition', () => {
  it.each([
    ['One\r\ntwo\tthree\u00a0 four  five', 'One two three four five', ['white-space']],
    ['\u00a0\u202fOne\u00a0\u00a0two\u00a0', 'One two', ['white-space']],
    ['  At the ends \n', 'At the ends', ['white-space']],
    ['One\u2028two\u0085three', 'One two three', ['white-space']],
    ['東京\u3000\u3000大阪', '東京\u3000大阪', ['white-space']],
    ['Ze\u200bro\ufeff wi\u2060dth', 'Zero width', ['control-characters']],
    ['\u202aLeft\u202c \u2067right\u2069\u200e\u200f\u061c', 'Left right', ['control-characters']],
    ['Soft\u00adhyphen and \u0000con\u0007trols\u007f', 'Softhyphen and controls'],
    ['Lone \ud83dhalves\ude00', 'Lone halves', ['control-characters']],
    ['Latin a\u200db, c\u200cd', 'Latin ab, cd', ['control-characters']],
    ['Cut emoji 👩\u200d', 'Cut emoji 👩', ['control-characters']],
    ['Hidden\u{e0068}\u{e0069} letters', 'Hidden letters', ['control-characters']],
    ['می\u200c\u200cخواهم', 'می\u200cخواهم', ['control-characters']],
    ['Cafe\u0301', 'Café', ['normalization']],
  ])('%j is read as %j', (damaged, right, repairs = ['control-characters']) => {
    expect(repairText(damaged)).toEqual({ text: right, repairs });
  });
});

describe('any text at all', () => {
  const fragments = [
    ...[
      '&',
      'amp;',
      '#38;',
      '#8217',
      'lt;',
      '&gt',
      '&nbsp',
      '<',
      '>',
      '<b>',
      '</b>',
      '<br',
      '<!--',
    ],
    ...[
      '-->',
      '<script>',
      '</script>',
      ' a="',
      "'",
      '=',
      'Ã',
      'Â',
      'â€',
      '€',
      '™',
      '©',
      'ƒ',
      '“',
      '”',
    ],
    ...[
      '…',
      'ð',
      'Ÿ',
      'Ð',
      'Ñ',
      'ï¸',
      '\u0092',
      '\u009d',
      '\u00a0',
      '\u00ad',
      ' ',
      '\r\n',
      '\u3000',
    ],
    ...[
      '\u200d',
      '\u200c',
      '\u200b',
      '👩',
      '🏴',
      '\u{e0067}',
      '\u{e007f}',
      '\ud83d',
      '\ude00',
      'e',
    ],
    ...['\u0301', '\u0344', '\u0958', 'क', '्', 'ا', 'A', 'z', '1', '\u037e', '\u0301'.repeat(29)],
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 30 }).map(readAsWindows1252),
  );

  it('is left alone once it is repaired', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: repaired } = repairText(text);
        expect(repairText(repaired)).toEqual({ text: repaired, repairs: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('comes out as one clean line in NFC, and says whether it changed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: repaired, repairs } = repairText(text);
        expect(repaired).not.toMatch(/[\p{Cc}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(repaired).not.toMatch(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
        expect(repaired).toBe(repaired.normalize('NFC'));
        expect(repairs.length > 0).toBe(repaired !== text);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ...['&amp;', '&#38', '&', '<', '<<b>b>', '<a b="', '<a b=c ', '<!--', '<script>', '</b>', ' '],
    ...['Ã', 'â€', 'â€ ', 'Ã¢â‚¬â„¢', 'Ð¸', '\u0301\u0323', 'क\u200d', '\ud83d', 'a\r\n'],
  ])('is read to its end, however often it says %j', (fragment) => {
    const { text } = repairText(`a${fragment.repeat(300_000 / fragment.length)}`);
    expect(repairText(text).text).toBe(text);
  });

  it.each([
    ['spaces in a tag', `<a b=2${' '.repeat(900_000)}c=1>`],
    ['spaces around its sign', `<a b${' '.repeat(450_000)}=${' '.repeat(450_000)}c>`],
  ])('is read to its end, however many %s it has', (_, tag) => {
    expect(repairText(`one ${tag}two</a>`).text).toBe('one two');
  });

  it.each([
    `${'<'.repeat(100_000)}${'b>'.repeat(100_000)}  Caf&eacute;\u200b`,
    '<<<\u200bb>b>b>',
    `می\u200cخواهم ${'<'.repeat(50)}${'b>'.repeat(50)}`,
    `&${'#38'.repeat(50)}lt;b>`,
  ])('is left alone once it is repaired, too, where damage hides in damage', (text) => {
    const { text: repaired, repairs } = repairText(text);
    expect(repairs.length > 0).toBe(repaired !== text);
    expect(repairText(repaired)).toEqual({ text: repaired, repairs: [] });
  });
});
