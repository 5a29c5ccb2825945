/** Rounds half away from zero at a decimal place, on the number as it is written: 1.005 is 1.01 and 2.5 is 3. */
export const halfUp = (value: number, decimals = 0): number => {
  const rounded = shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
};

/** Moves the decimal point in the shortest decimal that names the number, where binary fractions cannot interfere. */
const shifted = (value: number, places: number): number => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
};
