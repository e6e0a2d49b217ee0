import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatId, idPrefixes, newId, parseId } from './ids.ts';

const now = new Date('2026-03-02T09:00:00.000Z');

test('an id survives the way out and back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (at) => {
      const id = newId('nextStep', at);
      expect(parseId('nextStep', formatId('nextStep', id))).toBe(id);
    }),
  );
});

test('the id the TypeID specification gives for a UUID', () => {
  // spec/valid.yml, "valid-uuidv7", with our own prefix
  const id = parseId('nextStep', 'step_01h455vb4pex5vsknk084sn02q');
  expect(id).toBe('01890a5d-ac96-774b-bcce-b302099a8057');
  expect(formatId('nextStep', id)).toBe('step_01h455vb4pex5vsknk084sn02q');
});

test('ids sort by the instant they were made at', () => {
  const earlier = formatId('event', newId('event', now));
  const later = formatId('event', newId('event', new Date(now.getTime() + 1)));
  expect(earlier < later).toBe(true);
});

test('ids made within one millisecond sort in the order they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId('event', now));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  '',
  'step_',
  'app_01h455vb4pex5vsknk084sn02q',
  'step_81h455vb4pex5vsknk084sn02q',
  'step_01H455VB4PEX5VSKNK084SN02Q',
  'step_01h455vb4pex5vsknk084sn02u',
])('%j names no next step', (text) => {
  expect(() => parseId('nextStep', text)).toThrow(
    expect.objectContaining({ code: 'not_found', status: 404 }),
  );
});

test('no two kinds share a prefix', () => {
  const prefixes = Object.values(idPrefixes);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
