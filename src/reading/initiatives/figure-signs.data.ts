/** What around a quoted phrase shows it to be a figure of speech, a nickname or a term, whatever the phrase itself. */

/**
 * 点亮一盏“安心灯”, 按下“快进键”, 撑起“保护伞”: verbs whose object newspapers mean in a figure. What a thing
 * is made of stands there too (点亮“邻里灯”项目), so a naming noun behind the marks outweighs it.
 */
export const FIGURE_VERB =
  /(?:[点亮燃]起|点燃|撑起|筑起|筑牢|架起|拧紧|按下|跑出|[念唱]好|奏响|绘就|种下|敲响|吹响|下好|走好|上紧|系紧|绷紧|织密|织牢|兜牢|守牢|扛起|挑起|补齐|补足|练就|算[清好]|交出|递出|捧[上起]|端[上稳起牢]|铺[开就]|吃下|解开|打开|卸下|甩掉|摘掉|戴上|插上|注入|激发|释放|迸发|绽放|(?<!总)结出|收获|尝到)了?(?:一?[盏把道座张个条股枚颗份碗块双对剂]|[二两三四五六七八九十几多]?[座盏条道张把])?$/u;

/** 尽享“养老乐”: what people feel. */
export const ENJOYED = /(?:尽享|乐享|畅享|感受到?|体验|品味|享受到?)[^，。；“”]{0,4}$/u;
/** 婚礼办得“风风光光”: how it was done. */
export const HOW = /得(?:很|更|格外|十分)?$/u;

/** 大家唤她“楼长奶奶”, 乳名叫“江江”, 管那段路叫“怕人湾”: a nickname of somebody, or of a place. */
export const NICKNAME =
  /(?:唤|喊|叫|称)(?:他|她|它|老[\u4e00-\u9fff]|[\u4e00-\u9fff]{2,3}(?<=[伯叔婶嫂姐哥爷奶]))(?:为|作|叫)?$|(?:乳名|小名|外号|绰号|诨名|学名|俗名|土名|别名)(?:就|又)?(?:叫做?|为|是)?$|管那[^，。；“”]{0,6}叫做?$/u;

/** 提起“老柳头”: somebody's name. */
export const SPOKEN_OF = /提起$/u;
export const PERSON = /^老[\u4e00-\u9fff]{1,2}$/u;

/** “远海号”轮, “闽渔06号”: a ship, train or plane. */
export const VESSEL_AFTER = /^(?:轮(?![流值岗番训班])|[号舰艇]|货轮|客轮|邮轮|渔船|列车|航班)/u;
export const VESSEL = /[0-9０-９]{1,5}号$/u;

/** 讲“一碗炒面”的故事 */
export const STORY_AFTER =
  /^的(?:故事|传说|典故|歌谣|歌声|情景|场景|画面|消息|梦想|愿望|心愿(?!墙|单))/u;

/** 把120个“僵尸车位”收回, 给2个“褪色”村摘牌: what is cleared away. */
export const CLEARED_AFTER = /^(?:收回|拆除|清理|清走|清除|清零|取缔|拖走|拖移|摘牌|整改)/u;
export const CLEARED_BEFORE = /(?:[把将][^，。；“”]{0,8}|[0-9][余多]?[个处块户])$/u;
/** “褪色”村, “空心”户: what kind of place it is. */
export const PLACE_AFTER =
  /^(?:[村户楼院店](?![民长子内里外BbVv歌晚超]|主任|委|组|校|史))(?=$|[^\u4e00-\u9fff]|[予给被将的已都全就一])/u;

/** “退街入市”, “退路进场”: where traders are made to go. */
export const FROM_TO = /^[退出离撤][\u4e00-\u9fff]{1,2}[入进归上返][\u4e00-\u9fff]{1,2}$/u;
/** 实行“撒大网”和“钓大鱼”相结合: two manners. */
export const COMBINED_AFTER = /^(?:[和与及同、](?:[“‘][^”’]{1,12}[”’]))?相?结合/u;
export const COMBINED_BEFORE = /“□+”[和与及同、]$/u;
