// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationkeywords.h"

namespace yizhan::catalogue {

namespace {

constexpr PhraseFinder::WordList wordLists[] = {
    {u"普工 操作工 生产工 作业员 生产普工 注塑 灌装 乳化 吹瓶 品检 质检 品管 品控 "
     u"IPQC IQC OQC FQC PQE SQE CQE 检验员 检验工 质检员 装配 组装 "
     u"流水线 挤压 贴片 丝印 移印 印刷 喷涂 喷粉 喷油 硫化 包装工 包装员 车间 称料 "
     u"打磨工 裝配 料工 碎料 制粉 筛粉 压片 打粉 试漏 喷漆工 电镀 抛光 打磨 执模 造纸 "
     u"石材 陶瓷 玻璃 压铸 浇注 熔炼 热处理 挂片 贴标 备料 配料 开料 封边 排钻 涂布 "
     u"啤机 机长 锅炉工 操作员工 生产员工 生产工人 质量检测 化验员 成型工 巡检员",
     packKeyword(WorkGroup::Factory, 3)},
    // 安全员 sees to it that nobody is hurt at work (6-31-06-00), and guards nothing: beside the word of a
    // trade it says less than that.
    {u"安全员 安全管理 安全专员 安全主任 安全主管 安全生产", packKeyword(WorkGroup::Factory, 2)},
    {u"QC QA 品质 品保 检验 检测 生产 操作员 操作人员 机台 调机 物料员 包装 杂工 "
     u"工厂 工人 班组长 拉长 线长 组长 手工 工艺员 工艺师 化妆品 电子工 试验 调色 巡检 "
     u"质量 机手 开机 接线 上下模 UV 喷绘 激光 发泡 彩绘 描稿 彩印 涂装 涂印 擦拭 "
     u"计时工 计件 混凝土 试模 装模 制样 打样 首饰 一线 作业 料房 称重 质检人员 测试员 "
     u"内包 外包工 拆包 储备技术岗 生产技术 尾料 排废 清废 挂纸 接纸 厂员工 装箱 全检 "
     u"终检 查验 跟机 成型 轧盖 灭菌 包盒 包覆 刀模 二手 三手 副手 收发员",
     packKeyword(WorkGroup::Factory, 2)},
    {u"临时工 长期工 小时工 技工 师傅 学徒 员工 技术工 学徒工 普通员工 普通工人 制造 "
     u"派遣 CIP",
     packKeyword(WorkGroup::Factory, 1)},
    {u"电工 焊工 电焊 氩弧焊 氬弧焊 二保焊 焊接 机修 维修工 维修员 维修 维保 钳工 车工 "
     u"铣工 磨工 刨工 钻床 镗工 CNC 数控 折弯 冲压 冲床 钣金 模具 线切割 加工中心 "
     u"走心机 水电工 水电 弱电 空调 电梯 机电 检修 修理 钣金工 切管 锯管 剪板 机加工 "
     u"车削 五金师傅 汽修 维护员 装维 制冷 暖通技工 综合维修 电器 电柜 万能工 省模 "
     u"火花机 普车 装机 总装工",
     packKeyword(WorkGroup::Machinery, 3)},
    {u"安装工 安装员 安装人员 设备管理 设备维护 焊 五金 机械 电气 售后技术 家电 锻造 "
     u"机床 夹具 设备员 设备助理 设备技术员 安装",
     packKeyword(WorkGroup::Machinery, 2)},
    {u"技师 设备 工程技工 工程部 工程人员 工程员 工程领班 工程主管 售后",
     packKeyword(WorkGroup::Machinery, 1)},
    {u"车位 缝纫 缝制 车缝 平车 针车 冚车 高车 四线 五线 打边 大烫 中烫 熨烫 整烫 "
     u"尾查 尾部 剪线 裁床 裁剪 电剪 车板 车版 纸样 版师 打版 打板 版房 板房 样衣 "
     u"毛织 毛衣 针织 梭织 织布 印花 制衣 服装厂 车裤 裤子组 锁边 上腰 前袋 后袋 "
     u"做前袋 贴后袋 查货 查衫 手袋 鞋面 切备 指导工 指导员 专机 横机 缝盘 后整 拉布 "
     u"跟版 内浪 压辟谷 吊挂 平车工 高车工 缝纫工 验布 裁缝",
     packKeyword(WorkGroup::Sewing, 3)},
    {u"服装 裤 女装 男装 流水 卫衣 皮具 鞋 绣花 内衣 泳衣 布艺 纺织 编绳", packKeyword(WorkGroup::Sewing, 2)},
    {u"传菜 洗碗 厨师 厨工 炒锅 后镬 打荷 水台 砧板 切配 点心 面点 烧腊 凉菜 上什 "
     u"烧烤 烘焙 洗杯 蛋糕 面包 咖啡 奶茶 茶饮 调饮 吧台 吧员 咨客 知客 迎宾 门迎 "
     u"楼面 后厨 厨房 帮厨 食堂 饭堂 餐厅服务员 楼层服务员 客房服务员 烹调 烹饪 明档 "
     u"西厨 中厨 西点 裱花 茶艺师 调酒 传菜员 酒楼 厨 餐饮 西餐 中餐 甜品 鲜食 肯德基 "
     u"必胜客 麦当劳 火锅 酒店服务员 出品 客房 房务 食品安全",
     packKeyword(WorkGroup::Catering, 3)},
    {u"服务员 服务生 餐厅 前厅 酒店 服务部长 服务主任 宾客 大堂 温泉 导游 讲解员 旅游 "
     u"签证 会务 会议服务 荤切 水产员 水产 旅行社 客运服务 行李 礼宾",
     packKeyword(WorkGroup::Catering, 2)},
    {u"服务人员", packKeyword(WorkGroup::Catering, 1)},
    {u"保洁 清洁 清洗 环卫 清扫 洗车 消杀 垃圾 掏粪 PA 擦车 洗消 洗涤 洗衣 布草 "
     u"公共区域 擦窗 汽车美容 收运",
     packKeyword(WorkGroup::Cleaning, 3)},
    {u"卫生员 楼杂 害虫", packKeyword(WorkGroup::Cleaning, 2)},
    {u"月嫂 育婴 保姆 家政 护工 陪护 陪诊 养老 住家 钟点工 育儿 护理员 护理师 护理人员 "
     u"保育 收纳 母婴 产康 催乳 煮饭 社工 美容 美发 美甲 发型 纹绣 居家护理 居家保姆 "
     u"殡葬 婚庆 化妆师 老人 儿童陪伴 宠物 家务师 早教员 形象设计 社会生产服务和生活服务",
     packKeyword(WorkGroup::Care, 3)},
    {u"阿姨 护理 颐康 生活服务 社区工作 救助 管家", packKeyword(WorkGroup::Care, 2)},
    {u"保安 安保 门卫 消防 安检 秩序 巡逻 护卫 押运 防损 中控 监控 安防 安管 保卫 "
     u"救生员 交通劝导 辅警 协警 城管 停车 车管 网格 安防员 秩序维护员 秩序维护",
     packKeyword(WorkGroup::Security, 3)},
    {u"值班 综治 调度室", packKeyword(WorkGroup::Security, 2)},
    {u"司机 驾驶 叉车 铲车 吊车 挖掘机 挖机 配送 送货 送餐 骑手 外卖 跟车 货车 出租车 "
     u"网约车 代驾 公交 船员 大巴 牌照 运输工 C1 B2 A1 A2 A3 叉车工 铲车工 "
     u"桥吊 龙门吊 引车员",
     packKeyword(WorkGroup::Driving, 3)},
    {u"乘务 站务 行车", packKeyword(WorkGroup::Driving, 2)},
    {u"仓管 仓库 仓储 库管 库控 理货 分拣 拣货 配货 打包 搬运 装卸 快递 派件 揽投 "
     u"收派 收发 物流 发货 收货 收货员 补货 备货 货运 盘点 菜鸟驿站 包裹 中转 进港 "
     u"出港 检货 打单 配/理/拣/发货",
     packKeyword(WorkGroup::Logistics, 3)},
    {u"货代 报关 船务 单证 海运 空运 箱管 物料 仓 调运 库房 供应链 地喱 地哩",
     packKeyword(WorkGroup::Logistics, 2)},
    {u"调度", packKeyword(WorkGroup::Logistics, 1)},
    {u"销售 收银 导购 营业员 店员 店长 售货 促销 业务员 客户经理 置业 房产 经纪 地产 "
     u"保险 理财 贷款 销售员 直销 电销 招商 招生 课程顾问 教育顾问 成长顾问 选房 "
     u"外贸业务 地推 医药代表 区域经理 业务经理 业务代表 代理人 加盟 大客户 带看员 外贸员 "
     u"行销 投资顾问 购销 保单 续保 税优 商品 柜员 拓展 商超 专卖 销售工程师 业务主管 "
     u"业务主任 卓越经理人 经理人 规划师 商业投资 合伙人 销售精英 专柜",
     packKeyword(WorkGroup::Retail, 3)},
    {u"业务 市场 推广 营销 外贸 门店 渠道 内贸 超市 便利店 商务 代表 督导 汽配 外销 "
     u"内销 店务 店 客户 档口 巡店 商管 二手车 小妹 导粉 外联 贸易 健康顾问 BD "
     u"服务顾问 招聘会 社区经理 分销 仪器 三新 品牌",
     packKeyword(WorkGroup::Retail, 2)},
    {u"顾问 电话", packKeyword(WorkGroup::Retail, 1)},
    {u"客户服务 录入 文件员 资料人员 办事人员 工资员 客户服务主任 文员 会计 出纳 财务 "
     u"人事 行政 人力资源 HR 前台 客服 秘书 文秘 跟单 采购 内勤 审计 法务 律师 翻译 "
     u"统计 档案 资料员 招聘 薪酬 绩效 办公室 办事员 接线员 话务 单证员 招标 投标 标书 "
     u"报价 核价 社保 税务 涉税 企划 文案 策划 编辑 文职 采销 劳务 出纳员 代账 稽核 "
     u"总助 客服员 呼叫 抄收 前台接待 银行 风控 合规 物业管理 物管 物业客服 物业管家 "
     u"楼管 宿管 宿舍管理 物业主任 PMC 船务跟单 社区文员 党群 党务 业务跟单 销售跟单 "
     u"生产跟单 外贸跟单 销售助理 业务助理 商务助理 采购助理 销售内勤 教务 记者 品牌策划",
     packKeyword(WorkGroup::Office, 3)},
    {u"助理 客户关系 行政人员 经理助理 物业 综合管理 后台 前台招生 接待 预算 证券 宣传 "
     u"文档 计划 评审 档案员 信息员 资管 资产处置 数据标注 楼栋管理 基地管理 业务支持 "
     u"调查 企宣 结算",
     packKeyword(WorkGroup::Office, 2)},
    {u"专员 后勤", packKeyword(WorkGroup::Office, 1)},
    {u"木工 瓦工 泥瓦 油漆工 抹灰 砌筑 钢筋 架子工 架模 防水 装修 施工 测量员 造价 "
     u"工程预算 预算员 建筑 土建 岩土 监理 室内装修 装饰 贴砖 安装工程 工程造价 工程资料 "
     u"脚手架 园建 水泥工 模板工 幕墙 隧道 桥梁 线桥 铺路 打桩 盾构 造价员 二级建造 "
     u"保温棉",
     packKeyword(WorkGroup::Construction, 3)},
    {u"深化 工地 建造 腻子", packKeyword(WorkGroup::Construction, 2)},
    {u"养护工 养护员 绿化 园林 园艺 养殖 种植 饲养 农艺 农场 果场 果园 采摘 花卉 苗木 "
     u"草坪 林业 护林 渔 畜牧 兽医 养猪 养鸡 饲养员 菜场工 农技",
     packKeyword(WorkGroup::Farming, 3)},
    {u"农 养护 动物", packKeyword(WorkGroup::Farming, 2)},
    {u"护士 医生 医师 药师 药剂 中医 康复 理疗 按摩 推拿 针灸 检验师 影像 放射 口腔 "
     u"牙科 助产 护士长 门诊 导医 导诊 医助 验光 心理咨询 营养师 煎药 调剂 接种 "
     u"健康管理 B超 彩超 临床 救护 担架 养生 技师长 足疗 内科 外科 儿科 眼科 医疗 "
     u"公卫 医学 健康照护 药店 执业药 洗牙 义诊 医院药品",
     packKeyword(WorkGroup::Health, 3)},
    {u"医 药 健康 精神科", packKeyword(WorkGroup::Health, 2)},
    {u"教师 老师 教练 讲师 培训师 班主任 学管师 辅导员 幼师 幼儿园 助教 教官 早教 教研 "
     u"校长 教员 培训讲师 少儿 家教 水育师 导师 高中 小学 考务 幼教 书法",
     packKeyword(WorkGroup::Teaching, 3)},
    {u"培训 学科 音乐 美术 授课", packKeyword(WorkGroup::Teaching, 2)},
    {u"软件 程序员 JAVA C++ PYTHON 前端 后端 算法 嵌入式 运维 测试工程师 "
     u"工程师 工程師 网络工程 电商运营 设计师 平面设计 美工 UI 研究员 研究人员 投放 "
     u"视频 剪辑 摄影 拍摄 原画 编导 主播 直播 新媒体 短视频 自媒体 抖音 电商美工 运营 "
     u"网店 淘宝 拼多多 亚马逊 1688 阿里 国际站 绘图 制图 画图 CAD 3D 建模 "
     u"设计 开发 研发 数据分析 IT 硬件 电子商务 动画 插画 游戏 产品经理 算法工程师 "
     u"网络推广 ERP 结构设计 芯片 IC 全媒体 社媒 互联网 网管 PCB 助播 谷歌 "
     u"实验员 实验室 化验 科研 SEO AI 模特 才艺 彩妆达人 工程师助理 做图 图文 "
     u"注册工程师 网络安全 信息安全",
     packKeyword(WorkGroup::Technology, 3)},
    {u"网络 电商 数据 技术员 技术支持 技术 实验 运营专员 营运 代言 PE PIE 产品 "
     u"网红 项目助理 工程 专业技术",
     packKeyword(WorkGroup::Technology, 2)},
    {u"专业人员", packKeyword(WorkGroup::Technology, 1)},
    {u"值班主任 储备干部 储备经理 管培生 培训生 厂长 总经理 副总 总监助理 车间主任 "
     u"储备主管 项目经理 生产主管 生产经理 董事 管理人员",
     packKeyword(WorkGroup::Management, 3)},
    {u"储备管理 总监 部长级 负责人 主任 站长 项目管理 项目主任 储备人才 管理培训 经营管理 "
     u"战略 现场管理 楼层管理 干部 部经理 副经理",
     packKeyword(WorkGroup::Management, 2)},
    {u"经理 主管 领班 副总监 组织 班长 管理员 管理 部长", packKeyword(WorkGroup::Management, 1)},
};

} // namespace

const PhraseFinder &occupationKeywords()
{
    static const PhraseFinder finder(wordLists);
    return finder;
}

} // namespace yizhan::catalogue
