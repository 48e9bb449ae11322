import { defenceRoutes } from '../../shared/defence/contract';
import { httpHandler } from '../platform/http';
import { fileDefence } from './file-defence';
import { filedDefences } from './filed-defences';
import { takePress } from './press-submit';
import { recordEffect, ruleObjection } from './rule-objection';
import { viewWriting, writingOf } from './view-defence';
import { saveAnswers, setFiles, sign } from './write-defence';

export const handler = httpHandler(defenceRoutes, {
  filed: async ({ record }) => filedDefences(record),
  read: async ({ record, caller, params, at }) => viewWriting(record, params.kind, await writingOf(record, caller, params.kind, at)),
  saveAnswers: async ({ record, caller, params, body, at }) => saveAnswers(record, caller, params.kind, body.answers, at),
  setFiles: async ({ record, caller, params, body, at }) => setFiles(record, caller, params.kind, body.files, at),
  sign: async ({ record, caller, params, body, at }) => sign(record, caller, params.kind, body.fileId, at),
  pressSubmit: async ({ record, caller, params, at }) => ({ at: (await takePress(record, caller, params.kind, at)).at }),
  file: async ({ record, caller, params, at }) => fileDefence(record, caller, params.kind, at),
  rule: async ({ record, caller, params: { partyId }, body, at }) => ruleObjection({ record, caller, partyId, at }, body),
  recordEffect: async ({ record, caller, params: { partyId }, body, at }) => recordEffect({ record, caller, partyId, at }, body),
});
