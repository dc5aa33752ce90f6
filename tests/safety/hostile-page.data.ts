/** The one page into which hostile text is put, wherever the reader takes text from. */

/** In a headline, a byline, a name, beside numbers and places, and alone. */
export function hostilePage(text: string): string {
  return [
    `# ${text}`,
    `柳林镇：${text}进乡村`,
    `本报讯（记者 王芳 ${text}）近日，成都市武侯区开展“${text}行动”，组织120名志愿者清理${text}河道3公里。${text}`,
    `截至目前，“积分${text}超市”已有${text}2600余户居民参加，${text}合格率达96%。`,
    text,
  ].join('\n\n');
}
