import { Refusal } from '#domain';
import { invitationId, template } from '../example.js';
import { answersOf, refuseOtherPage } from './form.js';

const { questions } = template;

describe('a submitted form', () => {
  it('gives points as numbers and words as they are', () => {
    const form = { invitation: 'x', 'answer.recommend': '9', 'answer.practice': '4', 'answer.next': '10 more days' };
    expect(answersOf(form, questions)).toEqual({ recommend: 9, practice: 4, next: '10 more days' });
  });
  it('leaves unanswered what was left blank', () => {
    expect(answersOf({ 'answer.recommend': '', 'answer.next': '' }, questions)).toEqual({});
  });
  it.each<[string, unknown]>([
    ['text', 'nine'],
    ['a minus', '-1'],
    ['a fraction', '7.5'],
    ['several values', ['1', '2']],
  ])('leaves %s in place of a point for the survey to refuse', (_, sent) => {
    expect(answersOf({ 'answer.recommend': sent }, questions)).toEqual({ recommend: sent });
  });
  it('belongs to the link it was opened with', () => {
    expect(() => refuseOtherPage({ invitation: invitationId }, invitationId)).not.toThrow();
    expect(() => refuseOtherPage({ invitation: 'another' }, invitationId)).toThrow(Refusal);
    expect(() => refuseOtherPage({}, invitationId)).toThrow(Refusal);
  });
});
