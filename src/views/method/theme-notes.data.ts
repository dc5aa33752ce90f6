/** What an article of each theme is about, in a line. */
import type { ThemeId } from '../../model/themes.ts';

export const THEME_NOTES: Readonly<Record<ThemeId, { readonly zh: string; readonly en: string }>> =
  {
    'civilised-city': {
      zh: '文明城市、单位、村镇、校园的创建和巩固',
      en: 'becoming or staying a civilised city, unit, village or campus',
    },
    'practice-centre': {
      zh: '新时代文明实践中心、所、站及其工作',
      en: 'New Era Civilisation Practice centres, institutes and stations',
    },
    volunteering: { zh: '志愿者和志愿服务队', en: 'volunteers and volunteer teams' },
    'party-building': {
      zh: '党组织建设、党建引领治理、干部队伍',
      en: 'Party organisations, Party-led governance, cadre teams',
    },
    'theory-study': {
      zh: '党史、会议精神、理论的学习，党课，红色教育',
      en: 'study of Party history, congress reports and theory',
    },
    'work-style': {
      zh: '干部作风、纪律、督查考核、机关效能',
      en: 'conduct of officials, inspection, government efficiency',
    },
    'community-governance': {
      zh: '社区、物业、网格、居民自治',
      en: 'communities, property management, grids, self-governance',
    },
    environment: {
      zh: '清洁、街面和市场秩序、垃圾分类、市容',
      en: 'cleaning up, street order, waste sorting, appearance',
    },
    'rural-revitalisation': { zh: '乡村、农业、扶贫', en: 'villages, farming, poverty relief' },
    'public-service': {
      zh: '养老、医保、维修、窗口等便民服务',
      en: 'care, insurance, repairs, service windows',
    },
    'public-health': {
      zh: '疫情防控、接种、健康',
      en: 'epidemic control, vaccination, health',
    },
    'culture-education': {
      zh: '学校、阅读、文艺、非遗、家风',
      en: 'schools, reading, arts, heritage, family education',
    },
    industry: { zh: '企业、电商、产品、经济', en: 'companies, e-commerce, products, economy' },
  };
