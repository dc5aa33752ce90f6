/** Brings the dashboard into states that it is seldom in: files that fail, come late or not at all. */
import type { Page } from '@playwright/test';

/** A file of the dataset (`facts`, `texts/`), or a part of the program (`Overview`). */
export type Part =
  | { readonly data: 'manifest' | 'facts' | 'texts' | 'postings' }
  | { readonly script: 'Overview' | 'CompareView' };

/** The answer never comes. */
export function hold(part: Part): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(addressesOf(part), () => undefined);
  };
}

/** The server does not have it. */
export function fail(part: Part): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(addressesOf(part), (route) => route.fulfill({ status: 404, body: '' }));
  };
}

function addressesOf(part: Part): RegExp {
  return 'data' in part
    ? new RegExp(`/data/(?:\\w+/)?${part.data}`, 'u')
    : new RegExp(`/assets/${part.script}-.*\\.js$`, 'u');
}

/** A page whose names are as long as such names get: its file's, its places', its initiatives'. */
export const LONG_PAGE = {
  name: '2021年4月16日第3版要闻综合新闻理论学习副刊合订扫描件第二次校对稿最终版.txt',
  mimeType: 'text/plain',
  buffer:
    Buffer.from(`# 新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡：把新时代文明实践的服务送到每一户牧民的家门口和每一片草场

本报讯 近日，新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡启动“草原深处的新时代文明实践流动服务大篷车进牧区进夏牧场进边境一线”活动，创新推出“护边员家庭儿童课后托管与双语阅读陪伴志愿服务”机制。截至目前，全乡建立覆盖所有行政村和牧业点的志愿服务队伍共计128支，注册志愿者1.2万余名，累计为边境一线护边员家庭和分散居住牧民提供上门服务234567人次，群众对服务事项的综合满意率达98.65%。

# 双江拉祜族佤族布朗族傣族自治县沙河乡开展环境整治

本报讯 云南省临沧市双江拉祜族佤族布朗族傣族自治县沙河乡组织志愿者清理河道36公里，投入资金1234567.5元。
`),
} as const;
