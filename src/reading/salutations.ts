/** How readers' letters begin: to whom they are. */

/** 编辑同志, 尊敬的编辑部: whom a reader's letter is to. */
export const ADDRESSEE =
  '(?:尊敬的|敬爱的)?(?:各位)?[\\u4e00-\\u9fff《》]{0,8}(?:编辑|编者|主编|记者)(?:部|同志|老师|朋友){0,2}们?';
/** 编辑您好：我家住在…… — a salutation that the letter's first sentence follows on the same line. */
const GREETING = new RegExp(`^${ADDRESSEE}[，,]?(?:[您你]们?好)?[：:！!]`, 'u');
/** A salutation is no longer. */
export const LONGEST_SALUTATION = 20;

/** A quick no for nearly all texts. */
export function mayAddress(text: string): boolean {
  return text.includes('编') || text.includes('记者');
}

/** 记者：这条路何时修？ in an interview, 责任编辑：王芳 in a page's head: nobody is addressed. */
const SPEAKS = /^(?:本报|本网)?记者[：:]|^(?:责任|本版|执行|本期)编辑[：:]/u;

/** Whether a text begins as a reader's letter does: with whom it is to, and what it says. */
export function greets(text: string): boolean {
  const start = text.slice(0, LONGEST_SALUTATION + 4);
  return mayAddress(start) && GREETING.test(start) && !SPEAKS.test(start);
}
