import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smsTemplateNames, smsTemplates } from '../../../shared/notification/sms-templates';

const read = (file: string) => readFileSync(resolve(__dirname, '../../..', file), 'utf8');

describe('the templates as a provider sees them', () => {
  it.each(smsTemplateNames)('%s says something of its own, with its parameters in order', (name) => {
    const text = smsTemplates[name];
    expect(text.replaceAll(/\{\d+\}/g, '').length).toBeGreaterThan(10);
    expect(text.match(/\{\d+\}/g)?.map((one) => Number(one.slice(1, -1)))).toEqual(Array.from({ length: text.match(/\{\d+\}/g)?.length ?? 0 }, (_, index) => index + 1));
  });
  it('end with the code that 验真 checks and the safe phrase, but for a login code, which answers a request made a moment before', () => {
    const without = smsTemplateNames.filter((name) => !/，?(?:送达码|验真)\{\d+\}，识别语“\{\d+\}”。?$/.test(smsTemplates[name]));
    expect(without).toEqual(['phone-code']);
  });
  it('stand in the deployment guide, text by text', () => {
    const guide = read('docs/deployment.md');
    expect(smsTemplateNames.filter((name) => !guide.includes(`| \`${name}\` | ${smsTemplates[name]} |`))).toEqual([]);
  });
  it('have a numeric id each in the demo court’s file', () => {
    const { smsTemplateIds } = JSON.parse(read('infra/courts/hantai.json')) as { smsTemplateIds: Record<string, string> };
    expect(Object.keys(smsTemplateIds).sort()).toEqual([...smsTemplateNames].sort());
    expect(new Set(Object.values(smsTemplateIds)).size).toBe(smsTemplateNames.length);
  });
});
