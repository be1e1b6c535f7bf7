import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const ridersMinimumPay: SeedThread = {
  key: "riders-minimum-pay",
  team: "TT-WAGES",
  kind: "discussion",
  title: "平台骑手适用最低工资吗？等单时间怎么算",
  language: "zh",
  tags: ["J1", "A9.1", "J3"],
  messages: [
    {
      author: slots.beijingWages,
      daysAgo: 15.48,
      language: "zh",
      text: "地方同事来问：外卖骑手到底怎样适用小时最低工资标准。争议集中在“等单时间”。平台主张只算从接单到送达，工会主张只要在线就算。我们抽了一周的脱敏数据：骑手平均在线9.4小时，接单到送达6.1小时，取餐等待0.8小时，其余是空等。按第一种口径，98%的骑手高于小时最低工资；按第二种口径只有71%。两个数字都对，但结论完全相反。第131号公约没有直接回答这个问题，请各位说说各地的处理办法。",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 15.02,
      language: "zh",
      text: "目前见到三种处理方式。第一种，按“投入时间”计酬，但把最低标准上浮20%左右，用来补偿空等，好处是数据容易核对；第二种，按在线时间计算，但要求在高峰时段、热点区域且接单率达到一定比例，防止同时挂几个平台；第三种，由集体协商约定每单最低价，同时设每日保底。三种方式没有绝对优劣，关键是谁掌握数据。如果监管部门只能看到平台汇总后的报表，任何口径都难以核实。所以我一般先问：能不能拿到逐单时间戳？",
    },
    {
      author: slots.beijingWages,
      daysAgo: 14.2,
      language: "zh",
      text: [
        "逐单时间戳部分城市可以拿到，条件是只用于统计，不用于执法。说说“上浮系数”怎么定的：我们按",
        "",
        "`系数 = 1 + 空等时间 ÷ 投入时间 × 当地分担比例`",
        "",
        "来估计。空等2.5小时，投入6.9小时，分担比例按70%，得到1.25。平台方面认为70%没有依据，工会方面认为应当是100%。我们的理由是空等期间骑手确有一部分时间可以自由支配，但这只是协商的起点，不是科学结论，文件里必须写明白。",
      ].join("\n"),
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 13.55,
      language: "en",
      text: "The coefficient is a sensible place to negotiate, precisely because it is visible. Platform members here raise two practical points. Multi-homing: in one city, 44 per cent of riders were logged in to two apps at once, so the same idle hour would be paid twice. And costs: riders bear the vehicle and the phone, which differs by city far more than idle time. A joint study agreed by both sides before the number is discussed has saved others a year of argument.",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 12.37,
      language: "zh",
      text: "同时在线的问题确实存在，但不难处理：按各平台当日接单时间的比例分摊空等时间即可，误差不大。相比之下我更担心成本扣除。电动车租金、换电、保险、罚款加起来，某市平均每月约1150元，相当于毛收入的16%。如果最低工资比较的是毛收入，就等于把经营成本转给了劳动者。建议统一用“扣除必要支出后的净小时收入”与标准比较，必要支出清单由双方商定，每年更新一次。罚款尤其要单列，因为它既不是成本，也不应当存在。",
    },
    {
      author: slots.bangkokWages,
      daysAgo: 11.3,
      language: "en",
      text: "Coming in from the neighbouring labour markets: whichever definition wins, publish the distribution and not the mean. We did both for 2,300 riders. Mean net hourly pay was 31 per cent above the minimum; the bottom fifth were 12 per cent below it, and those were newcomers sent to long, badly paid trips in their first month. A per-order floor for the first 30 days cured most of it at a cost of 0.4 per cent of the wage bill. Small, targeted, accepted by everyone.",
    },
    {
      author: slots.beijingWages,
      daysAgo: 9.86,
      language: "zh",
      text: "曼谷的做法给了我们启发，回去核对数据，情况几乎一样：低于标准的骑手里有63%入行不满45天，派单算法把远单优先给了新人。现在准备的建议稿分三层：一是净小时收入口径；二是空等系数1.25，两年后根据联合调查修订；三是入行前45天每单最低价。工会和平台对第三层都没有意见，可以先行试点。稿子写好后会请各位从公约角度把关，特别是第131号公约第三条所说的“工人及其家庭的需要”，计算赡养系数时用城市还是全国的数据，想听听意见。",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 2.85,
      language: "zh",
      text: "关于赡养系数用城市数据还是全国数据，谈点看法。第131号公约第三条要求在可能和适当的范围内兼顾两方面：一方面是工人及其家庭的需要，同时考虑工资总体水平、生活费用、社会保障待遇和相对生活标准；另一方面是经济因素。既然最低工资标准由各地制定，家庭规模和就业人口也应当用当地数据，但对外来骑手要加一个说明：他们的家庭往往在户籍地，赡养支出按两地加权更符合实际。我们用一个城市的样本算过，加权以后的系数是1.78，只用城市数据是1.62，差别不小。",
    },
    {
      author: slots.beijingWages,
      daysAgo: 0.66,
      language: "zh",
      text: "按两地加权重新算了四个城市，系数在1.71到1.83之间，高于原来的1.62。工会认可，平台要求公布抽样办法，这个要求合理，准备把问卷和权重一并公开。眼下剩下一个技术问题：新入行骑手的45天保护期内，如果本人主动选择远单，每单最低价是否仍然适用？倾向于适用，因为“主动选择”无法核实，而且算法可以把远单排在最前面。大家如果没有反对意见，周末定稿后提交三方委员会讨论，并附一页中英文摘要。",
    },
  ],
};
