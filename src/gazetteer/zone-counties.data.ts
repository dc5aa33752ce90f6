/**
 * The county in which a development zone lies that is listed beside the counties of its city: its towns are, in the
 * official divisions, that county's. Hand-kept; a zone that reaches into several counties has no line, and its towns
 * stay under the city. Counties by their codes.
 */
export const COUNTY_OF_ZONE: Readonly<Record<string, string>> = {
  保定白沟新城: '130684',
  五台山风景名胜区: '140922',
  乌拉盖管理区管委会: '152525',
  内蒙古阿拉善高新技术产业开发区: '152921',
  南通经济技术开发区: '320613',
  连云港经济技术开发区: '320703',
  盐城经济技术开发区: '320902',
  扬州经济技术开发区: '321003',
  宣城市经济开发区: '341802',
  威海火炬高技术产业开发区: '371002',
  威海经济技术开发区: '371002',
  新乡市平原城乡一体化示范区: '410725',
  南阳市城乡一体化示范区: '411302',
  南阳高新技术产业开发区: '411303',
  岳阳市屈原管理区: '430681',
  常德市西洞庭管理区: '430703',
  怀化市洪江管理区: '431281',
};
