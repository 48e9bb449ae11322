import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { cardFacts } from '../../../functions/ocr/domain/card-facts';
import { stopCardReader, tesseractCardReader } from '../../../functions/ocr/tesseract-card-reader';
import { demoCards, photoOf, spoilings } from './demo-cards';

/** npm run drill:ocr [--few] [--keep]: drawn demo cards, spoiled as a phone spoils them, through the engine that reads for the product. */
const few = process.argv.includes('--few');
const keep = process.argv.includes('--keep');
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const run = async (): Promise<void> => {
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
  const total = { cards: 0, numbers: 0, names: 0, wrongNumbers: 0, wrongNames: 0 };
  say(`${''.padEnd(28)}${'numbers'.padStart(10)}${'names'.padStart(10)}${'wrong'.padStart(10)}${'ms a card'.padStart(12)}`);
  for (const spoiling of few ? spoilings.slice(0, 4) : spoilings) {
    const row = { cards: 0, numbers: 0, names: 0, wrong: 0, ms: 0 };
    for (const card of few ? demoCards.slice(0, 2) : demoCards) {
      const photo = await photoOf(browser, card, spoiling);
      if (keep) {
        mkdirSync('artifacts/ocr', { recursive: true });
        writeFileSync(`artifacts/ocr/${spoiling.name}-${card.idNumber}.jpg`, photo);
      }
      const began = performance.now();
      const read = await tesseractCardReader.read(photo);
      const facts = read === undefined ? undefined : cardFacts(read);
      row.ms += performance.now() - began;
      row.cards += 1;
      row.numbers += Number(facts?.idNumber === card.idNumber);
      row.names += Number(facts?.name === card.name);
      const wrongNumber = facts !== undefined && facts.idNumber !== card.idNumber;
      const wrongName = facts?.name !== undefined && facts.name !== card.name;
      row.wrong += Number(wrongNumber) + Number(wrongName);
      if (wrongNumber || wrongName) say(`  ${spoiling.name}: ${card.name} ${card.idNumber} read as ${facts?.name ?? '–'} ${facts?.idNumber ?? '–'}`);
      total.wrongNumbers += Number(wrongNumber);
      total.wrongNames += Number(wrongName);
    }
    total.cards += row.cards;
    total.numbers += row.numbers;
    total.names += row.names;
    say(`${spoiling.name.padEnd(28)}${`${row.numbers}/${row.cards}`.padStart(10)}${`${row.names}/${row.cards}`.padStart(10)}${String(row.wrong).padStart(10)}${(row.ms / row.cards).toFixed(0).padStart(12)}`);
  }
  await browser.close();
  await stopCardReader();
  say(JSON.stringify(total));
};

await run();
