/** The code's digits by value 0…30; I, O, S, V and Z are left out because they look like 1, 0, 5, U and 2. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const MODULUS = 31;

/**
 * Whether a text is a unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last one a check
 * digit over powers of 3 modulo 31. Blanks or lower case are not accepted.
 */
export function isSocialCreditCode(text: string): boolean {
  const values = [...text].map((char) => DIGITS.indexOf(char));
  if (values.length !== LENGTH || values.includes(-1)) return false;
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % MODULUS;
  }
  return values.at(-1) === (MODULUS - (sum % MODULUS)) % MODULUS;
}
