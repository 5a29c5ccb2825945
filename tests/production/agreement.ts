/** The terms of a partnership that runs today. */
export const agreement = {
  name: 'Lamps for all',
  provider: 'A provider of teacher development',
  period: { from: '2020-01-01', until: '2099-12-31' },
  localAuthorities: ['341'],
  schools: [],
  objectives: [{ code: 'light', title: 'More light' }],
};
