import { describe, expect, it } from 'vitest';
import { endExcerpt } from '#documents/text/end-excerpt.ts';

describe('An excerpt that ends in mid-sentence gets an ellipsis', () => {
  it.each([
    ['after a comma', 'The council bars its police from using cameras,'],
    ['after a semicolon', 'The council bars its police from using cameras;'],
    ['after a dash', 'The bridge – closed for two years –'],
    ['in an open bracket', 'The bridge (closed since'],
    ['before a bracket', 'The bridge reopened on Monday ('],
    ['after an article', 'It was closed until the'],
    ['after a conjunction', 'The council voted to reopen the bridge and'],
    [
      'after a preposition',
      'The engineers found a crack in the eastern pillar, which they had to repair with',
    ],
    ['where others have a full stop', 'The mayor resigned on Monday. A vote follows in'],
    ['after a question', 'Who pays for the bridge? The town has'],
    ['after a quotation', 'She called it “a disgrace.” The mayor then left'],
    ['where it is very long', `The bridge ${'and its long approach '.repeat(12)}reopened`],
    ['in German', 'Die Brücke ist offen. Der Rat stimmte am Montag'],
    ['in French', 'Le pont rouvre. Le conseil a voté des'],
    ['in Greek', 'Η γέφυρα άνοιξε. Το συμβούλιο αποφάσισε'],
    ['in Russian', 'Мост открыт. Городской совет принял'],
    ['in Arabic', 'فتح الجسر اليوم، ثم قال رئيس البلدية،'],
    ['in Hindi', 'पुल खुल गया। परिषद ने कहा'],
    ['in Chinese', '大桥重新开放。市长表示将'],
    ['in Chinese, after a comma', '大桥重新开放，'],
    ['in Japanese', '橋が再開した。市長は'],
  ])('%s: %s', (_, excerpt) => {
    expect(endExcerpt(excerpt)).toBe(`${excerpt}…`);
    expect(endExcerpt(endExcerpt(excerpt))).toBe(`${excerpt}…`);
  });
});

describe('An excerpt stays as it is', () => {
  it.each([
    ['with a full stop', 'The bridge reopened on Monday.'],
    ['with an ellipsis', 'The bridge reopened on…'],
    ['with three dots', 'The bridge is open. It had been...'],
    ['with an ellipsis in brackets', 'The bridge is open. It had been […]'],
    ['with an exclamation mark', 'It is open!'],
    ['with a colon', 'It is open. This is what you need to know:'],
    ['with a closing quote', 'It is open. The mayor calls it “a great day”'],
    ['with a closing bracket', 'It is open. A report follows (video)'],
    ['that is a headline', 'Bridge reopens after two years of repairs'],
    ['that is a headline with a name', 'Gov. Smith and Harbour Corp. Announce a new bridge'],
    ['that is a standfirst', 'Council voted 12-0 for the bridge, months after a storm closed it'],
    ['that ends with a preposition like a headline', 'The bridge people look up to'],
    ['of two letters', 'NA'],
    ['that ends with an address', 'The bridge is open. See https://town.example/bridge'],
    ['that ends with a domain', 'The bridge is open. See more at town.example'],
    ['that ends with a hashtag', 'The bridge is open. Join us #bridge'],
    ['that ends with a credit', 'The bridge is open. Photograph: Jane Doe of the Harbour Post'],
    ['that ends with a name', 'The bridge is open. Jane Doe'],
    ['that ends with a year', 'The bridge is open. First seen in 2024'],
    ['with a full stop in Chinese', '大桥重新开放。'],
    ['with a danda', 'पुल खुल गया।'],
    ['with a question mark in Arabic', 'هل فتح الجسر؟'],
    ['with a question mark in Greek', 'Η γέφυρα άνοιξε;'],
    ['in Thai, which has no full stops', 'สะพานเปิดแล้ว เมื่อวันจันทร์'],
    ['that is blank', ''],
  ])('%s: %s', (_, excerpt) => {
    expect(endExcerpt(excerpt)).toBe(excerpt);
  });
});
