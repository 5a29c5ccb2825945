import { Refusal } from '#domain';
import { link } from '../example.js';
import { noResponse, type Response } from '../response/response.js';
import { refusedSurvey, thanksPage } from './message-pages.js';
import { pageFor, surveyPage } from './survey-page.js';

const page = surveyPage({ link, synthetic: false });

describe('the page of a survey', () => {
  it('says whose answers these will be before the first question', () => {
    expect(page).toContain('This survey is identified, not anonymous');
    expect(page.indexOf('identified, not anonymous')).toBeLessThan(page.indexOf('<fieldset'));
  });
  it('names the session and the last day', () => {
    expect(page).toContain('<strong>Leading change</strong> on 14 September 2023');
    expect(page).toContain('You can answer until 29 September 2023');
  });
  it('has a group with a legend for every scale and choice, and a label for every text', () => {
    expect(page.match(/<fieldset/g)).toHaveLength(3);
    expect(page).toContain('<legend>How likely are you to recommend this day to a colleague?</legend>');
    expect(page).toContain('<label for="answer.next">What should we change? (optional)</label>');
  });
  it('offers every point once', () => {
    const valuesOf = (name: string) => [...page.matchAll(new RegExp(`name="answer.${name}" value="(\\d+)"`, 'g'))];
    expect(
      valuesOf('recommend')
        .map(([, value]) => value)
        .join(),
    ).toBe('0,1,2,3,4,5,6,7,8,9,10');
    expect(
      valuesOf('pace')
        .map(([, value]) => value)
        .join(),
    ).toBe('1,2,3');
  });
  it('runs no script and fetches nothing', () => {
    expect(page).not.toMatch(/<script|<img|src=|href="(?!#|data:)/);
  });
  it('is labelled synthetic in the demonstration, and only there', () => {
    expect(surveyPage({ link, synthetic: true })).toContain('answers are synthetic');
    expect(page).not.toContain('answers are synthetic');
  });
});

describe('an opened link', () => {
  const on = (today: string, response: Response = noResponse) => pageFor({ link, response, today, synthetic: false });
  const completed = { status: 'completed' } as Response;

  it('shows the survey to the end of its last day', () => {
    expect(on('2023-09-29')).toBe(page);
    expect(() => on('2023-09-30')).toThrow(Refusal);
  });
  it('says thanks once it is answered, also after the survey has closed', () => {
    expect(on('2023-09-20', completed)).toBe(thanksPage({ synthetic: false }));
    expect(on('2023-10-30', completed)).toBe(thanksPage({ synthetic: false }));
  });
});

describe('the page with faults', () => {
  const given = { recommend: 7, next: 'Less <b>talk</b>' };
  const faults = [{ question: 'practice', sentence: 'Choose an answer' }];
  const again = surveyPage({ link, synthetic: false, given, faults });

  it('leads from the summary to the field, where the fault stands again', () => {
    expect(again).toContain('<title>Error: Your view of the day');
    expect(again).toContain('href="#answer.practice.1"');
    expect(again).toContain('id="answer.practice.1"');
    expect(again).toContain('aria-describedby="answer.practice.fault"');
  });
  it('keeps what was given, as text', () => {
    expect(again).toMatch(/value="7" checked/);
    expect(again).toContain('Less &lt;b>talk&lt;/b>');
  });
});

describe('the other pages', () => {
  it('say thanks', () => {
    expect(thanksPage({ synthetic: false })).toContain('your answers are in');
  });
  it('say why there is no survey, and what to do', () => {
    const sentence = 'This link opens no survey';
    const unknown = refusedSurvey({ code: 'survey.link-unknown', sentence, synthetic: false });
    expect(unknown).toContain(`<h1>${sentence}</h1>`);
    expect(unknown).toContain('Open the link in your message once more');
  });
});
