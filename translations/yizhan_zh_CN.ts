<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionKeys</name>
    <message>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation>换写法</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation>重写</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key: empty the field</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>key: take back a stroke</comment>
        <translation>撤一笔</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key: take back a character</comment>
        <translation>退格</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>key: put the keyboard away</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: finish typing</comment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Find work near home</source>
        <comment>attract screen, the largest words</comment>
        <translation>家门口，找工作</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies are open now</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>%n 个岗位正在招人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation>点一下开始</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <comment>bottom bar, two characters</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>bottom bar, two characters</comment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>bottom bar, two characters</comment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bottom bar, two characters</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Call staff</source>
        <comment>bottom bar, two characters</comment>
        <translation>叫人</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Previous candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>前面的字</translation>
    </message>
    <message>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>更多的字</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation>点一下去掉这个条件</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation>只看写明的</translation>
    </message>
    <message>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation>加条件</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation>全职</translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation>兼职</translation>
    </message>
    <message>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation>零工</translation>
    </message>
    <message>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation>见习</translation>
    </message>
    <message>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation>实习</translation>
    </message>
    <message>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation>公益性岗位</translation>
    </message>
    <message>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation>妈妈岗</translation>
    </message>
    <message>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation>居家手工</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation>季节工</translation>
    </message>
    <message>
        <source>Retired people welcome</source>
        <comment>kind of employment</comment>
        <translation>返聘</translation>
    </message>
    <message>
        <source>Daytime</source>
        <comment>shift</comment>
        <translation>白天</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation>两班倒</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation>三班倒</translation>
    </message>
    <message>
        <source>Nights</source>
        <comment>shift</comment>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation>周末</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation>时间灵活</translation>
    </message>
    <message>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation>早班</translation>
    </message>
    <message>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation>包吃</translation>
    </message>
    <message>
        <source>Lodging</source>
        <comment>benefit</comment>
        <translation>包住</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <comment>benefit: the five insurances</comment>
        <translation>五险</translation>
    </message>
    <message>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation>公积金</translation>
    </message>
    <message>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation>夜班补贴</translation>
    </message>
    <message>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation>班车</translation>
    </message>
    <message>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation>日结</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <comment>benefit</comment>
        <translation>有薪假</translation>
    </message>
    <message>
        <source>Holiday gifts</source>
        <comment>benefit</comment>
        <translation>节日福利</translation>
    </message>
    <message>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation>餐补</translation>
    </message>
    <message>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation>交通补贴</translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation>住房补贴</translation>
    </message>
    <message>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation>高温补贴</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation>体检</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>benefit</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Days off</source>
        <comment>benefit: fixed days off each week or month</comment>
        <translation>有休息日</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>tag of a vacancy</comment>
        <translation>急招</translation>
    </message>
    <message>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>残疾友好</translation>
    </message>
    <message>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation>退役军人优先</translation>
    </message>
    <message>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>应届可</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>tag of a vacancy: fictitious</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Any schooling</source>
        <comment>education</comment>
        <translation>不限学历</translation>
    </message>
    <message>
        <source>Primary school</source>
        <comment>education</comment>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <comment>education</comment>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <comment>education</comment>
        <translation>普通高中</translation>
    </message>
    <message>
        <source>Vocational secondary</source>
        <comment>education</comment>
        <translation>职业高中</translation>
    </message>
    <message>
        <source>Technical school</source>
        <comment>education</comment>
        <translation>技工学校</translation>
    </message>
    <message>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation>中专</translation>
    </message>
    <message>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation>大专</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <comment>education</comment>
        <translation>本科</translation>
    </message>
    <message>
        <source>Master</source>
        <comment>education</comment>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>education</comment>
        <translation>博士</translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <source>Not learned yet? Join a course first</source>
        <comment>vacancy page: above courses that open the vacancy</comment>
        <translation>还没学过？可以先上课</translation>
    </message>
    <message>
        <source>gives %1</source>
        <comment>course: certificates</comment>
        <translation>可考%1</translation>
    </message>
    <message>
        <source>teaches this trade</source>
        <comment>course</comment>
        <translation>教这门手艺</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Ask for the price</source>
        <comment>page of a course</comment>
        <translation>费用请咨询</translation>
    </message>
    <message>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation>学完得到</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation>
            <numerusform>共 %n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation>在哪上课</translation>
    </message>
    <message>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation>%1前报名</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation>谁能报名</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation>谁来教</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation>培训课程</translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <comment>course: contact person</comment>
        <translation>找：%1</translation>
    </message>
    <message>
        <source>I want to join: call the staff</source>
        <comment>page of a course</comment>
        <translation>我想报名，叫工作人员</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <source>White on black</source>
        <comment>display panel: strong contrast, on or off</comment>
        <translation>黑底白字</translation>
    </message>
</context>
<context>
    <name>FacetScreen</name>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation>再选镇街</translation>
    </message>
    <message numerus="yes">
        <source>%n do not state this; they come last.</source>
        <comment>facet screen, vacancies that do not say</comment>
        <translation>
            <numerusform>有 %n 个没写明，排在后面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation>只看写明的</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>pay: from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pay to be agreed</source>
        <comment>pay not stated</comment>
        <translation>工资面议</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>pay</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>pay</comment>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 a piece</source>
        <comment>pay</comment>
        <translation>每件 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>pay</comment>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Paid by the piece</source>
        <comment>band of pay</comment>
        <translation>计件</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>band of pay</comment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>amount of money: 4千</comment>
        <translation>%1千</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <comment>amount of money: 1万</comment>
        <translation>%1万</translation>
    </message>
    <message>
        <source>%1 m from here</source>
        <comment>distance</comment>
        <translation>离这里 %1 米</translation>
    </message>
    <message>
        <source>%1 km from here</source>
        <comment>distance</comment>
        <translation>离这里 %1 公里</translation>
    </message>
    <message>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation>不要经验</translation>
    </message>
    <message numerus="yes">
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 个月经验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 年经验</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation>单位写明：%1–%2 岁</translation>
    </message>
    <message>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation>单位写明：%1 岁以下</translation>
    </message>
    <message>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation>单位写明：%1 岁以上</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>date: month, day</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>Last day today</source>
        <comment>vacancy ends</comment>
        <translation>今天最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation>%1元</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>band of pay</comment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>price of a course</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation>%1开班</translation>
    </message>
</context>
<context>
    <name>FilterScreen</name>
    <message>
        <source>Which condition matters to you?</source>
        <comment>title of the filter screen</comment>
        <translation>您看重哪个条件？</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation>改用文字搜索</translation>
    </message>
</context>
<context>
    <name>FindWorkTile</name>
    <message>
        <source>Find work</source>
        <comment>home screen, the largest tile</comment>
        <translation>找工作</translation>
    </message>
    <message numerus="yes">
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>今天新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n 个岗位 · 不用打字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation>在这里写一个字</translation>
    </message>
    <message>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation>写完点这里的字</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation>工作人员来帮您</translation>
    </message>
    <message>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation>工作人员在这里</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation>请找驿站的工作人员。</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation>您好，想找什么工作？</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>%n 秒后回到开头，您选的条件会清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>the row has no title</source>
        <translation>这一行没有岗位名称</translation>
    </message>
    <message>
        <source>fill in 岗位名称, or delete the row</source>
        <translation>补上岗位名称，或删去这一行</translation>
    </message>
    <message>
        <source>the last day has passed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>correct 截止日期, or delete the row</source>
        <translation>改正截止日期，或删去这一行</translation>
    </message>
    <message>
        <source>asks for a fee, a deposit or a document</source>
        <translation>要求交费、押金或扣证件</translation>
    </message>
    <message>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation>删去这项要求：用人单位不得这样做（劳动合同法第九条）</translation>
    </message>
    <message>
        <source>pay that cannot be</source>
        <translation>工资不可能是这个数</translation>
    </message>
    <message>
        <source>check the sum and the unit</source>
        <translation>核对金额和单位</translation>
    </message>
    <message>
        <source>pay below the local minimum wage</source>
        <translation>工资低于当地最低工资标准</translation>
    </message>
    <message>
        <source>check the sum with the employer</source>
        <translation>向用人单位核对金额</translation>
    </message>
    <message>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation>最低与最高工资相差超过 5,000 元</translation>
    </message>
    <message>
        <source>ask the employer for a narrower range</source>
        <translation>请用人单位给出更窄的范围</translation>
    </message>
    <message>
        <source>the higher pay stands in the place of the lower one</source>
        <translation>最高工资写在了最低工资的位置</translation>
    </message>
    <message>
        <source>swap the two cells; the import has done so</source>
        <translation>对调这两格；导入时已对调</translation>
    </message>
    <message>
        <source>the pay cannot be read</source>
        <translation>读不懂工资</translation>
    </message>
    <message>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation>写一个金额、一个范围（如 4000-6000）或面议</translation>
    </message>
    <message>
        <source>the unit of the pay is not known</source>
        <translation>不认识的薪资单位</translation>
    </message>
    <message>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation>写 元/月、元/日、元/时、元/件 或 元/年</translation>
    </message>
    <message>
        <source>the row names no employer</source>
        <translation>这一行没有单位名称</translation>
    </message>
    <message>
        <source>fill in 单位名称</source>
        <translation>补上单位名称</translation>
    </message>
    <message>
        <source>the education cannot be read</source>
        <translation>读不懂学历要求</translation>
    </message>
    <message>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation>写 不限、小学、初中、高中、职高、技校、中专、大专、本科、硕士、博士 之一</translation>
    </message>
    <message>
        <source>asks for more schooling than the trade needs</source>
        <translation>学历要求高于这个工种所需</translation>
    </message>
    <message>
        <source>check it with the employer</source>
        <translation>向用人单位核对</translation>
    </message>
    <message>
        <source>the experience cannot be read</source>
        <translation>读不懂经验要求</translation>
    </message>
    <message>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation>写年数，如 1 或 3年，或不限</translation>
    </message>
    <message>
        <source>the ages cannot be read</source>
        <translation>读不懂年龄要求</translation>
    </message>
    <message>
        <source>write a range such as 18-45, or 不限</source>
        <translation>写一个范围，如 18-45，或不限</translation>
    </message>
    <message>
        <source>takes people below the legal working age of 16</source>
        <translation>招用未满 16 周岁的人</translation>
    </message>
    <message>
        <source>the number of people cannot be read</source>
        <translation>读不懂招聘人数</translation>
    </message>
    <message>
        <source>write a number from 1 to 10,000</source>
        <translation>写 1 到 10,000 之间的数</translation>
    </message>
    <message>
        <source>the kind of work is not known</source>
        <translation>不认识的岗位类型</translation>
    </message>
    <message>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation>写 全职、兼职、零工、见习、实习、公益性岗位 或 妈妈岗</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>读不懂日期</translation>
    </message>
    <message>
        <source>write it as 2025-03-31</source>
        <translation>写成 2025-03-31 的样子</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>correct 发布日期</source>
        <translation>改正发布日期</translation>
    </message>
    <message>
        <source>the coordinates cannot be used</source>
        <translation>坐标不能用</translation>
    </message>
    <message>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation>写经纬度（度），并注明坐标系 WGS84、GCJ02 或 BD09</translation>
    </message>
    <message>
        <source>the text was cut at this many characters</source>
        <translation>文字太长，截到了这么多个字</translation>
    </message>
    <message>
        <source>shorten it if the end matters</source>
        <translation>如果后面的内容重要，请缩短</translation>
    </message>
    <message>
        <source>the identifier stands in the file before, with other content</source>
        <translation>岗位编号在前面出现过，内容不同</translation>
    </message>
    <message>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation>每一行用自己的岗位编号；导入时已给这一行另编了号</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>这一行不是 JSON 对象</translation>
    </message>
    <message>
        <source>export the file again, one vacancy a line</source>
        <translation>重新导出文件，一行一个岗位</translation>
    </message>
    <message>
        <source>the row is too large</source>
        <translation>这一行太大</translation>
    </message>
    <message>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation>删去这一行里不属于岗位的内容；查一查有没有没闭合的引号</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>有一格太长</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>缩短文字</translation>
    </message>
    <message>
        <source>a formula without a stored result</source>
        <translation>公式没有存下结果</translation>
    </message>
    <message>
        <source>open the workbook, let it compute, and save it</source>
        <translation>打开工作簿，让它计算后再保存</translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation>这一格是错误值</translation>
    </message>
    <message>
        <source>correct the formula</source>
        <translation>改正公式</translation>
    </message>
    <message>
        <source>the cell points to a text that the workbook lacks</source>
        <translation>这一格指向工作簿里没有的文字</translation>
    </message>
    <message>
        <source>save the workbook again</source>
        <translation>把工作簿重新保存一次</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>这一行的格数多于表头</translation>
    </message>
    <message>
        <source>put a text that holds commas into quotes</source>
        <translation>含逗号的文字要加引号</translation>
    </message>
    <message>
        <source>a quote in the middle of a cell</source>
        <translation>格子中间有引号</translation>
    </message>
    <message>
        <source>double the quote, or export the table again</source>
        <translation>引号写两个，或重新导出表格</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>export the table again</source>
        <translation>重新导出表格</translation>
    </message>
    <message>
        <source>the file is not in one encoding</source>
        <translation>文件里混有不同的编码</translation>
    </message>
    <message>
        <source>save it again as CSV UTF-8</source>
        <translation>另存为 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has</source>
        <translation>文件里有不属于文字的字节</translation>
    </message>
    <message>
        <source>export it again as CSV UTF-8</source>
        <translation>重新导出为 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is no JSON Lines</source>
        <translation>文件不是 JSON Lines</translation>
    </message>
    <message>
        <source>write one JSON object a line</source>
        <translation>一行写一个 JSON 对象</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>重新导出</translation>
    </message>
    <message>
        <source>no row names the columns</source>
        <translation>找不到表头行</translation>
    </message>
    <message>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation>在最上面放一行表头：岗位名称、单位名称等</translation>
    </message>
    <message>
        <source>headings are merged cells</source>
        <translation>表头是合并单元格</translation>
    </message>
    <message>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation>取消合并：一列一个表头，都在同一行</translation>
    </message>
    <message>
        <source>a heading stands twice</source>
        <translation>有表头重复</translation>
    </message>
    <message>
        <source>rename or delete one of the two columns</source>
        <translation>两列之一改名或删去</translation>
    </message>
    <message>
        <source>the table has too many columns</source>
        <translation>表格的列太多</translation>
    </message>
    <message>
        <source>delete the columns that are not needed</source>
        <translation>删去用不着的列</translation>
    </message>
    <message>
        <source>the table has too many rows</source>
        <translation>表格的行太多</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>把文件分成几份</translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation>名为表格，其实是网页</translation>
    </message>
    <message>
        <source>open it and save it as .xlsx</source>
        <translation>打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>打不开文件</translation>
    </message>
    <message>
        <source>check its name and who may read it</source>
        <translation>核对文件名和读取权限</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>读不了文件</translation>
    </message>
    <message>
        <source>copy it again from where it came</source>
        <translation>从原处重新复制</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>没有存放临时文件的空间</translation>
    </message>
    <message>
        <source>free some disk space</source>
        <translation>腾出一些磁盘空间</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>分成几份</translation>
    </message>
    <message>
        <source>a workbook of the old .xls format</source>
        <translation>旧的 .xls 格式</translation>
    </message>
    <message>
        <source>the workbook has a password</source>
        <translation>工作簿设了密码</translation>
    </message>
    <message>
        <source>save a copy without one</source>
        <translation>另存一份不设密码的</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged</source>
        <translation>工作簿不完整或已损坏</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>重新获取或保存</translation>
    </message>
    <message>
        <source>the archive inflates to more than it says</source>
        <translation>压缩包解开后比它声明的大</translation>
    </message>
    <message>
        <source>do not trust the file; ask for a new one</source>
        <translation>不要相信这个文件，请对方重发</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>工作簿太大</translation>
    </message>
    <message>
        <source>split the table</source>
        <translation>把表格分成几份</translation>
    </message>
    <message>
        <source>an archive, but no workbook</source>
        <translation>是压缩包，但不是工作簿</translation>
    </message>
    <message>
        <source>save the table as .xlsx</source>
        <translation>把表格另存为 .xlsx</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet</source>
        <translation>工作簿没有可见的工作表</translation>
    </message>
    <message>
        <source>show the sheet that holds the table</source>
        <translation>取消隐藏有表格的工作表</translation>
    </message>
    <message>
        <source>the workbook lacks a part</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>the sheet has too many merged cells</source>
        <translation>工作表的合并单元格太多</translation>
    </message>
    <message>
        <source>unmerge them</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <source>the workbook holds too many texts</source>
        <translation>工作簿的文字太多</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>读不了这一行</translation>
    </message>
    <message>
        <source>save the file again and repeat the import</source>
        <translation>重新保存文件，再导入一次</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 merged, %6 rejected</source>
        <translation>%1 行：新增 %2，更新 %3，不变 %4，合并 %5，拒收 %6</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>  [%1] %2: %3%4; %5</source>
        <translation>  [%1] %2：%3%4；%5</translation>
    </message>
    <message>
        <source>Nothing was withdrawn, because a file could not be read to its end. Repeat the import.</source>
        <translation>有文件没能读完，所以没有撤下任何岗位。请再导入一次。</translation>
    </message>
    <message>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one.</source>
        <translation>没有一行导入成功，所以没有撤下任何岗位：空表不会替换原有的岗位。</translation>
    </message>
    <message>
        <source>Together </source>
        <translation>合计 </translation>
    </message>
    <message>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation>撤下 %1，过期 %2。</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  …… 还有 %1 条</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>这是试运行：没有改动任何内容。</translation>
    </message>
    <message>
        <source>the row names no course</source>
        <translation>这一行没有课程名称</translation>
    </message>
    <message>
        <source>fill in 课程名称, or delete the row</source>
        <translation>请填写课程名称，或删除这一行</translation>
    </message>
    <message>
        <source>this number stands in a row above</source>
        <translation>这个编号在上面的行里已经有了</translation>
    </message>
    <message>
        <source>give every course a 课程编号 of its own</source>
        <translation>请给每门课程不同的课程编号</translation>
    </message>
    <message>
        <source>the hours cannot be read</source>
        <translation>课时无法识别</translation>
    </message>
    <message>
        <source>write a number, such as 60</source>
        <translation>请写数字，例如 60</translation>
    </message>
    <message>
        <source>the fee cannot be read</source>
        <translation>费用无法识别</translation>
    </message>
    <message>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation>请写“免费”或金额（元），例如 800</translation>
    </message>
    <message>
        <source>%1 courses are published, %2 had ended; %3 changes for the kiosks</source>
        <translation>已发布 %1 门课程，%2 门已过期；终端将收到 %3 处变更</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4; %5</source>
        <translation>%1 第 %2 行 %3：%4；%5</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>New</source>
        <comment>tag: posted today</comment>
        <translation>今天新</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <source>The touch screen of a station.</source>
        <translation>驿站的触摸屏程序。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the catalogue.</source>
        <translation>岗位目录所在的文件夹。</translation>
    </message>
    <message>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation>设置文件；不给时用数据文件夹或 /etc/yizhan 里的 yizhan.toml。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation>服务器地址，代替设置里的。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Do not synchronise.</source>
        <translation>不同步。</translation>
    </message>
    <message>
        <source>Run in a window.</source>
        <translation>在窗口里运行。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1080x1920.</source>
        <translation>窗口大小，如 1080x1920。</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>宽x高</translation>
    </message>
    <message>
        <source>End once the first screen stands and answers a tap; print the milliseconds.</source>
        <translation>第一个画面出来并能响应点按后退出，并打印毫秒数。</translation>
    </message>
    <message>
        <source>Walk through the screens, write a picture of each to the folder.</source>
        <translation>走一遍所有画面，每个画面存一张图到文件夹。</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <comment>title of the language panel</comment>
        <translation>语言 Language</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Space</source>
        <comment>key of the keyboard</comment>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Yizhan employment station</source>
        <comment>window title</comment>
        <translation>就业驿站</translation>
    </message>
</context>
<context>
    <name>MatchQuestionScreen</name>
    <message>
        <source>By the month</source>
        <comment>matching: unit of pay</comment>
        <translation>按月</translation>
    </message>
    <message>
        <source>By the day</source>
        <comment>matching: unit of pay</comment>
        <translation>按天</translation>
    </message>
    <message>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation>按小时</translation>
    </message>
    <message>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation>直接看结果</translation>
    </message>
    <message>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation>看合适的工作</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>matching</comment>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation>跳过这题</translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation>合适您的工作</translation>
    </message>
    <message>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation>类似的工作</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>没写地点</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>还没有收到岗位</translation>
    </message>
    <message>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation>去掉一样“一定要”，或者问工作人员。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation>正在找合适的……</translation>
    </message>
</context>
<context>
    <name>MatchRuleScreen</name>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>怎么排的</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <comment>edition of the rule, 2026-11</comment>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Jobs get points here. People do not.</source>
        <comment>rule</comment>
        <translation>打分的是岗位，不是人。</translation>
    </message>
    <message>
        <source>Sex, age, origin, household, health and hardship are not asked, not kept, not counted.</source>
        <comment>rule</comment>
        <translation>性别、年龄、民族、户口、健康、困难情况，不问、不存、不算。</translation>
    </message>
    <message>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation>满分 100 分。%1 分以上三颗星，%2 分以上两颗星。</translation>
    </message>
    <message>
        <source>What you left out does not count. At equal points the newer one comes first.</source>
        <comment>rule</comment>
        <translation>您没选的不算。分数一样，新发布的在前。</translation>
    </message>
    <message>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation>您说一定要、岗位写明没有的，才不列出。没写明的，照样列出。</translation>
    </message>
    <message>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation>合适的不到 %1 个，就放宽一步，并且告诉您：先看全区（县），再看全市，再看工资有您说的 %2% 的，再看别的时间。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: part, most points</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MatchSummary</name>
    <message>
        <source>Choose myself</source>
        <comment>matching: from similar posts to the five questions</comment>
        <translation>我自己选</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>怎么排的</translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Five questions, answered by tapping pictures</source>
        <comment>home screen, below Choose for me</comment>
        <translation>五个问题，点图就行</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation>帮我挑工作</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>What work would you like?</source>
        <comment>matching, question 1</comment>
        <translation>想做什么工作？</translation>
    </message>
    <message>
        <source>Where would you like to work?</source>
        <comment>matching, question 2</comment>
        <translation>想在哪里上班？</translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>matching, question 3</comment>
        <translation>什么时间能上班？</translation>
    </message>
    <message>
        <source>How much at least?</source>
        <comment>matching, question 4: pay</comment>
        <translation>工资最少要多少？</translation>
    </message>
    <message>
        <source>What must there be?</source>
        <comment>matching, question 5: musts</comment>
        <translation>哪些一定要有？</translation>
    </message>
    <message>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation>已经选了三样。再点一下，就取消。</translation>
    </message>
    <message>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation>最多选三样。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation>选一个。</translation>
    </message>
    <message>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation>能选几样选几样。</translation>
    </message>
    <message>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation>选一个。比这多的也会列出。</translation>
    </message>
    <message>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation>只去掉写明没有的。没写明的，照样给您看。</translation>
    </message>
    <message>
        <source>Any work will do</source>
        <comment>matching, question 1</comment>
        <translation>什么工作都行</translation>
    </message>
    <message>
        <source>Anywhere in the city</source>
        <comment>matching, question 2</comment>
        <translation>全市哪里都行</translation>
    </message>
    <message>
        <source>Nothing is a must</source>
        <comment>matching, question 5</comment>
        <translation>没有一定要的</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation>不要紧，都行</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>matching, which question</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>matching: near the station</comment>
        <translation>就在附近</translation>
    </message>
    <message>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation>白天</translation>
    </message>
    <message>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation>晚上、夜班</translation>
    </message>
    <message>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation>倒班</translation>
    </message>
    <message>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation>周末</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation>时间灵活</translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation>兼职</translation>
    </message>
    <message>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation>零工日结</translation>
    </message>
    <message>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation>能顾孩子</translation>
    </message>
    <message>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation>在我选的地方</translation>
    </message>
    <message>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation>在我选的时间</translation>
    </message>
    <message>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation>有我选的工资</translation>
    </message>
    <message>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation>很合适</translation>
    </message>
    <message>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation>合适</translation>
    </message>
    <message>
        <source>Suits in part</source>
        <comment>one star</comment>
        <translation>合一部分</translation>
    </message>
    <message>
        <source>Too few close by: the whole district or county was added.</source>
        <comment>matching, widened</comment>
        <translation>附近不够，加上了全区（县）的。</translation>
    </message>
    <message>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation>那里不够，加上了全市的。</translation>
    </message>
    <message>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation>还不够，加上了工资少一点的：%1起。</translation>
    </message>
    <message>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation>还不够，加上了别的上班时间的。</translation>
    </message>
    <message>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation>同区县，远一点</translation>
    </message>
    <message>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation>全市别处</translation>
    </message>
    <message>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation>工资少一点</translation>
    </message>
    <message>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation>别的时间</translation>
    </message>
    <message>
        <source>Only some of it fits</source>
        <comment>card of a match</comment>
        <translation>只合一部分</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <comment>matching, results</comment>
        <translation>和“%1”差不多的</translation>
    </message>
    <message numerus="yes">
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>有 %n 个合适您</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation>没有完全合适的，先看看这些。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n 个写明没有您一定要的，没列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation>手写</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>way to write</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Strokes</source>
        <comment>way to write</comment>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation>粤拼</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>way to write</comment>
        <translation>字母</translation>
    </message>
    <message>
        <source>Write with a finger</source>
        <comment>under Handwriting</comment>
        <translation>用手指写字</translation>
    </message>
    <message>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation>普通话读音</translation>
    </message>
    <message>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation>横竖撇点折</translation>
    </message>
    <message>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation>粤语读音</translation>
    </message>
    <message>
        <source>A B C</source>
        <comment>under Letters</comment>
        <translation>A B C</translation>
    </message>
    <message>
        <source>How would you like to write?</source>
        <comment>keyboard, first use</comment>
        <translation>您想怎么写字？</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>pager, short: this page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation>正在准备字库，请稍等……</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您做过：%1</translation>
    </message>
    <message>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation>一样的工作：%1</translation>
    </message>
    <message>
        <source>You want this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您想做：%1</translation>
    </message>
    <message>
        <source>The same kind: %1</source>
        <comment>reason, group of work</comment>
        <translation>同一类：%1</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation>您选的：%1</translation>
    </message>
    <message>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation>不是同一种工作</translation>
    </message>
    <message>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation>不是您选的工作</translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation>相近的：%1</translation>
    </message>
    <message>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation>离那里 %1</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>reason, distance</comment>
        <translation>离这里 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation>在%1</translation>
    </message>
    <message>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation>有点远：%1</translation>
    </message>
    <message>
        <source>In another place</source>
        <comment>caution</comment>
        <translation>在别的地方</translation>
    </message>
    <message>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation>不在您选的地方</translation>
    </message>
    <message>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation>没写在哪里上班</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>distance</comment>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>distance</comment>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>distance to the middle of a town</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation>工资一样或更多</translation>
    </message>
    <message>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation>工资够您说的</translation>
    </message>
    <message>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation>工资可能一样多</translation>
    </message>
    <message>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation>工资最多能到您说的</translation>
    </message>
    <message>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation>工资少一些</translation>
    </message>
    <message>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation>工资比您说的少</translation>
    </message>
    <message>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation>没写工资</translation>
    </message>
    <message>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation>上班时间不合：%1</translation>
    </message>
    <message>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation>没写上班时间</translation>
    </message>
    <message>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation>写明没有：%1</translation>
    </message>
    <message>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation>没写：%1</translation>
    </message>
    <message>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，学了就能做</translation>
    </message>
    <message>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation>要求%1，学一学就能做</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>caution, certificates</comment>
        <translation>要有%1</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <comment>caution, schooling or experience</comment>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>Does not say what it asks for</source>
        <comment>caution</comment>
        <translation>没写要求</translation>
    </message>
    <message>
        <source>health certificate</source>
        <translation>健康证</translation>
    </message>
    <message>
        <source>electrician&apos;s certificate</source>
        <translation>电工证</translation>
    </message>
    <message>
        <source>welder&apos;s certificate</source>
        <translation>焊工证</translation>
    </message>
    <message>
        <source>forklift certificate</source>
        <translation>叉车证</translation>
    </message>
    <message>
        <source>guard&apos;s certificate</source>
        <translation>保安员证</translation>
    </message>
    <message>
        <source>fire control certificate</source>
        <translation>消防设施操作员证</translation>
    </message>
    <message>
        <source>child care certificate</source>
        <translation>育婴保育证</translation>
    </message>
    <message>
        <source>elder care certificate</source>
        <translation>养老护理员证</translation>
    </message>
    <message>
        <source>cook&apos;s certificate</source>
        <translation>厨师证</translation>
    </message>
    <message>
        <source>safety officer&apos;s certificate</source>
        <translation>安全员证</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>lorry driving licence</source>
        <translation>大车驾驶证</translation>
    </message>
    <message>
        <source>accounting certificate</source>
        <translation>会计证</translation>
    </message>
    <message>
        <source>teaching certificate</source>
        <translation>教师资格证</translation>
    </message>
    <message>
        <source>nursing certificate</source>
        <translation>护士证</translation>
    </message>
    <message>
        <source>pharmacist&apos;s certificate</source>
        <translation>药师证</translation>
    </message>
    <message>
        <source>doctor&apos;s certificate</source>
        <translation>医师证</translation>
    </message>
    <message>
        <source>building certificate</source>
        <translation>建造类证书</translation>
    </message>
    <message>
        <source>crane certificate</source>
        <translation>特种设备证</translation>
    </message>
    <message>
        <source>boiler certificate</source>
        <translation>锅炉证</translation>
    </message>
    <message>
        <source>beautician&apos;s certificate</source>
        <translation>美容师证</translation>
    </message>
    <message>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation>其他证书</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two certificates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，有课可以学</translation>
    </message>
    <message>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation>要求：%1，有课可以学</translation>
    </message>
    <message>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation>要有健康证，体检后就能办</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation>没有全都合适的岗位</translation>
    </message>
    <message>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation>点上面的条件去掉一个，或者看全部岗位。</translation>
    </message>
    <message>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation>看全部岗位</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>找到 %n 个岗位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>The work</source>
        <comment>rule</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>How far</source>
        <comment>rule</comment>
        <translation>远近</translation>
    </message>
    <message>
        <source>The pay</source>
        <comment>rule</comment>
        <translation>工资</translation>
    </message>
    <message>
        <source>The hours</source>
        <comment>rule</comment>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <comment>rule</comment>
        <translation>要求</translation>
    </message>
    <message>
        <source>What they give</source>
        <comment>rule</comment>
        <translation>待遇</translation>
    </message>
    <message>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation>正是要找的职业</translation>
    </message>
    <message>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation>很相近的职业</translation>
    </message>
    <message>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation>是您点的那一类图（只点图时，这就是满分）</translation>
    </message>
    <message>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation>有点相近的职业</translation>
    </message>
    <message>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation>就在您选的区县或镇街</translation>
    </message>
    <message>
        <source>Up to %1 km away, in a straight line</source>
        <comment>rule</comment>
        <translation>直线 %1 公里以内</translation>
    </message>
    <message>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation>更远，但在同一区县</translation>
    </message>
    <message>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation>最低工资就够您说的</translation>
    </message>
    <message>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation>最高工资够得上您说的</translation>
    </message>
    <message>
        <source>The hours are those you chose, or flexible</source>
        <comment>rule</comment>
        <translation>时间合您选的，或者时间灵活</translation>
    </message>
    <message>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation>写明是别的时间</translation>
    </message>
    <message>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation>要求都够，或者没有特别要求</translation>
    </message>
    <message numerus="yes">
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation>
            <numerusform>只差一个学了就能拿的证，或者不到 %n 个月的经验</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation>没写，或者没有问您</translation>
    </message>
    <message>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation>您要的都写明有；写明一部分，给一部分分</translation>
    </message>
    <message>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation>没写</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n points</source>
        <comment>rule: most points of a part</comment>
        <translation>
            <numerusform>最多 %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Back to the top</source>
        <comment>button below a list that was scrolled to its end</comment>
        <translation>回到上面</translation>
    </message>
    <message>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation>往下还有</translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation>今天没有这样的岗位。看看下面这些：</translation>
    </message>
    <message>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation>今天没有这样的岗位。换个词试试，或者问问工作人员。</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation>问工作人员</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation>按“%1”来找</translation>
    </message>
    <message>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation>没有完全符合的。下面是其他地方或条件少一些的同类工作。</translation>
    </message>
    <message>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation>岗位名称里没有这个词，下面的岗位内容里提到了它。</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation>您想找什么？</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation>工种或地方</translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation>写出来找：打字、手写都行</translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <source>withdrawn; the kiosks use their own again</source>
        <translation>已撤回；各终端又用自带的</translation>
    </message>
    <message>
        <source>nothing is published</source>
        <translation>没有发布过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>this is published already</source>
        <translation>这份已经发布过了</translation>
    </message>
</context>
<context>
    <name>ServerCourses</name>
    <message>
        <source>%1 courses are withdrawn</source>
        <translation>已撤下 %1 门课程</translation>
    </message>
</context>
<context>
    <name>ServerImport</name>
    <message>
        <source>yizhan-server import --data DIR [options] FILE...

Reads tables of vacancies (.csv, .xlsx) and JSON Lines of schema.org JobPosting into the catalogue.
Importing a file again changes nothing. What is wrong with rows stands in FILE.report.csv.

  --data DIR           folder of the server; made when it is missing
  --db CONNECTION      PostgreSQL instead of the embedded database
  --source NAME        whose list it is (bureau): a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;
  --replace-source     withdraw what the source had and these files no longer name
  --dry-run            count and report, change nothing
  --date YYYY-MM-DD    take this day for today
  --keep-days N        life of a vacancy without a last day (60)
  --minimum-pay YUAN   local minimum wage a month; pay below it is reported
  --scope SCOPE        which kiosks get it (city)
  --lang zh|en         language of the report
  --json               one JSON object on the standard output

Exit codes: 0 all files were read, 1 a file or the database failed, 2 wrong usage.
</source>
        <translation>yizhan-server import --data DIR [选项] FILE...

把岗位信息表（.csv、.xlsx）和 schema.org JobPosting 的 JSON Lines 读进岗位目录。
同一个文件再导入一次不会改变任何内容。各行的问题写在 FILE.report.csv 里。

  --data DIR           服务器的文件夹；没有就新建
  --db CONNECTION      用 PostgreSQL 代替内置数据库
  --source NAME        这份表是谁的（bureau）：a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;
  --replace-source     撤下该来源原有而这些文件不再列出的岗位
  --dry-run            只统计和报告，不改动
  --date YYYY-MM-DD    把这一天当作今天
  --keep-days N        没写截止日期的岗位保留的天数（60）
  --minimum-pay YUAN   当地每月最低工资；低于它的会报告
  --scope SCOPE        发给哪些终端（city）
  --lang zh|en         报告的语言
  --json               在标准输出写一个 JSON 对象

退出码：0 文件全部读完，1 有文件或数据库失败，2 用法不对。
</translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <source>%1 corrections; %2 of %3 postings changed</source>
        <translation>%1 条更正；%3 个岗位中改了 %2 个</translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message>
        <source>%1: %2 items, %3 bytes</source>
        <translation>%1：%2 条，%3 字节</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <source>Vacancies: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation>%1：位置 %2，校验和 %3，更新于 %4，纪元 %5</translation>
    </message>
    <message>
        <source>Key of the snapshots: %1</source>
        <translation>快照的公钥：%1</translation>
    </message>
</context>
<context>
    <name>ServerUsage</name>
    <message>
        <source>See yizhan-server --help.</source>
        <translation>请看 yizhan-server --help。</translation>
    </message>
    <message>
        <source>yizhan-server: the catalogue of the employment stations

yizhan-server import --data DIR FILE...   read files of vacancies (see: import --help)
yizhan-server serve --data DIR [options]  answer kiosks until it is stopped
yizhan-server status --data DIR           what the catalogue holds
yizhan-server snapshot --data DIR         write a snapshot, for a USB stick as well
yizhan-server occupations --data DIR      correct the occupations that titles were given
yizhan-server courses --data DIR          which courses residents may join
yizhan-server synonyms --data DIR         which words of trades find which others
yizhan-server weights --data DIR          the points that order vacancies for somebody&apos;s wishes
yizhan-server new-epoch --data DIR        after a restore from a backup: kiosks start afresh
yizhan-server --version | --help

For all:
  --data DIR           folder of the server; made when it is missing
  --db CONNECTION      PostgreSQL instead of the embedded database, e.g. &quot;host=db dbname=yizhan&quot;
serve:
  --listen ADDR:PORT   where to listen (127.0.0.1:8420); port 0 takes any free one
  --cert FILE --key FILE   PEM files: speak TLS
  --public-url URL     address for phones and kiosks
  --access-log WHICH   all, errors or off (all)
  --io-threads N       threads for connections (1)
  --workers N          threads for the database (2)
status:
  --json               one JSON object, for scripts
occupations:
  --import FILE        take these corrections instead of the former ones (CSV: title, code)
  --unsure N           list the N most frequent titles without a sure occupation
                       (without both: list the corrections that hold)
courses:
  --import FILE        publish this table (CSV) in the place of all former courses
  --remove             withdraw them all
  --scope SCOPE        for which kiosks (city)
                       (without import and remove: list the courses that are published)
synonyms, weights:
  --import FILE        check this file and publish it to the kiosks, in place of theirs
  --remove             withdraw it: the kiosks&apos; own holds again
  --scope SCOPE        for which kiosks (city)
                       (without import and remove: print what is published)
snapshot:
  --scope SCOPE        which part of the catalogue (city)
  --out FILE           copy the snapshot there
  --json               one JSON object, for scripts
</source>
        <translation>yizhan-server：就业驿站的岗位目录

yizhan-server import --data DIR FILE...   读入岗位文件（见 import --help）
yizhan-server serve --data DIR [选项]     为终端服务，直到停止
yizhan-server status --data DIR           目录里有什么
yizhan-server snapshot --data DIR         写一份快照，也可用于 U 盘
yizhan-server occupations --data DIR      更正岗位名称所属的职业
yizhan-server courses --data DIR          居民可以报名的培训课程
yizhan-server synonyms --data DIR         哪些工种词互相找得到
yizhan-server weights --data DIR          按愿望排岗位用的分数
yizhan-server new-epoch --data DIR        从备份恢复之后用：让各终端重新取一份快照
yizhan-server --version | --help

通用：
  --data DIR           服务器的文件夹；没有就新建
  --db CONNECTION      用 PostgreSQL 代替内置数据库，如 &quot;host=db dbname=yizhan&quot;
serve：
  --listen ADDR:PORT   监听地址（127.0.0.1:8420）；端口 0 取任一空闲端口
  --cert FILE --key FILE   PEM 文件：使用 TLS
  --public-url URL     手机和终端访问的地址
  --access-log WHICH   all、errors 或 off（all）
  --io-threads N       连接线程数（1）
  --workers N          数据库线程数（2）
status：
  --json               一个 JSON 对象，供脚本使用
occupations：
  --import FILE        用这张更正表代替原来的（CSV：title、code）
  --unsure N           列出最常见、职业还拿不准的 N 个岗位名称
                       （两个都不写：列出现在有效的更正）
courses：
  --import FILE        发布这张课程表（CSV），代替以前的全部课程
  --remove             全部撤下
  --scope SCOPE        给哪些终端（city）
                       （import 和 remove 都不写：列出已发布的课程）
synonyms、weights：
  --import FILE        检查这份文件并发布到各终端，代替自带的
  --remove             撤回：终端又用自带的
  --scope SCOPE        给哪些终端（city）
                       （import 和 remove 都不写：打印已发布的文件）
snapshot：
  --scope SCOPE        目录的哪一部分（city）
  --out FILE           把快照复制到这里
  --json               一个 JSON 对象，供脚本使用
</translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation>横</translation>
    </message>
    <message>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation>竖</translation>
    </message>
    <message>
        <source>left</source>
        <comment>name of the stroke 丿 撇</comment>
        <translation>撇</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>name of the strokes 丶 点 and ㇏ 捺</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>turn</source>
        <comment>name of the stroke 乛 折</comment>
        <translation>折</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>to be agreed</source>
        <translation>面议</translation>
    </message>
    <message>
        <source>%1 yuan a month</source>
        <translation>每月 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan a day</source>
        <translation>每天 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan an hour</source>
        <translation>每小时 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan apiece</source>
        <translation>每件 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan a year</source>
        <translation>每年 %1 元</translation>
    </message>
    <message>
        <source>Employer: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Pay: %1</source>
        <translation>工资：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>Show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>The kiosk&apos;s data folder</source>
        <translation>终端的数据文件夹</translation>
    </message>
    <message>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation>服务器的公钥；不给时信任并记住第一次见到的公钥</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>没有给出文件</translation>
    </message>
    <message>
        <source>--data is missing</source>
        <translation>缺少 --data</translation>
    </message>
    <message>
        <source>Add --help to see what this command takes.</source>
        <translation>加上 --help 看这个命令的用法。</translation>
    </message>
    <message>
        <source>The server does not answer. Is it running, and is the address right?</source>
        <translation>服务器没有应答。它在运行吗？地址对吗？</translation>
    </message>
    <message>
        <source>No server of this name is known. Check the address and the network.</source>
        <translation>找不到这个名字的服务器。请核对地址和网络。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted. Check the clock of this machine and the certificate.</source>
        <translation>服务器的证书不被接受。请核对本机时间和证书。</translation>
    </message>
    <message>
        <source>The server fell silent. Check the network and try again.</source>
        <translation>服务器没有了响应。请检查网络后再试。</translation>
    </message>
    <message>
        <source>The connection broke. Try again; what has arrived is kept.</source>
        <translation>连接断了。请再试；已收到的会保留。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>服务器正忙。请稍后再试。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood. Is this the address of a Yizhan server?</source>
        <translation>读不懂服务器的应答。这是驿站服务器的地址吗？</translation>
    </message>
    <message>
        <source>Another program is updating this data folder. Stop it, or wait for it.</source>
        <translation>另一个程序正在更新这个数据文件夹。请停下它，或等它结束。</translation>
    </message>
    <message>
        <source>The server&apos;s address must look like http://host:8420.</source>
        <translation>服务器地址应写成 http://host:8420 的样子。</translation>
    </message>
    <message>
        <source>Nothing has been loaded here yet. Run yizhan sync or yizhan load first.</source>
        <translation>这里还没有载入任何内容。请先运行 yizhan sync 或 yizhan load。</translation>
    </message>
    <message>
        <source>The catalogue was written by an older version. Run yizhan sync once to bring it up to date.</source>
        <translation>目录是旧版本写的。请运行一次 yizhan sync 更新。</translation>
    </message>
    <message>
        <source>The catalogue was written by a newer version of this program. Update the program.</source>
        <translation>目录是更新版本的程序写的。请更新程序。</translation>
    </message>
    <message>
        <source>Signed by a key that this kiosk does not trust. If the server&apos;s key was changed on purpose, give the new one with --key.</source>
        <translation>签名的公钥不被本终端信任。如果服务器有意换了公钥，请用 --key 给出新的。</translation>
    </message>
    <message>
        <source>Made for another version of this program. Update the program.</source>
        <translation>是为另一个版本的程序做的。请更新程序。</translation>
    </message>
    <message>
        <source>Not a snapshot of Yizhan.</source>
        <translation>不是驿站的快照。</translation>
    </message>
    <message>
        <source>The snapshot is damaged. Copy or download it again.</source>
        <translation>快照已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>公钥是 64 位十六进制数。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions and the disk.</source>
        <translation>打不开目录。请检查文件夹权限和磁盘。</translation>
    </message>
    <message>
        <source>A file cannot be read or written. Check that it exists, its permissions and the free space.</source>
        <translation>有文件读写不了。请检查它是否存在、权限和剩余空间。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Check the permissions and the free space.</source>
        <translation>建不了文件夹。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>Vacancies: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <source>%1: %2 items, cursor %3, sum %4, as of %5</source>
        <translation>%1：%2 条，游标 %3，校验和 %4，截至 %5</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>还不完整</translation>
    </message>
    <message>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation>显示终端里有什么、有多新。</translation>
    </message>
    <message>
        <source>Write the status as JSON</source>
        <translation>用 JSON 写出状态</translation>
    </message>
    <message>
        <source>Installing: %1 %</source>
        <translation>正在安装：%1 %</translation>
    </message>
    <message>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation>%1：已有的内容同样新或更新；没有改动</translation>
    </message>
    <message>
        <source>%1: %2 items loaded</source>
        <translation>%1：载入 %2 条</translation>
    </message>
    <message>
        <source>Write the resulting status as JSON</source>
        <translation>用 JSON 写出结果状态</translation>
    </message>
    <message>
        <source>--key needs 64 hexadecimal digits</source>
        <translation>--key 要 64 位十六进制数</translation>
    </message>
    <message>
        <source>The catalogue did not match the server&apos;s and is being repaired.</source>
        <translation>目录与服务器不一致，正在修复。</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 KiB</source>
        <translation>正在下载：%1 / %2 KiB</translation>
    </message>
    <message>
        <source>Changes received: %1</source>
        <translation>收到变更：%1</translation>
    </message>
    <message>
        <source>Next attempt in %1 s</source>
        <translation>%1 秒后再试</translation>
    </message>
    <message>
        <source>Up to date: %1 vacancies</source>
        <translation>已是最新：%1 个岗位</translation>
    </message>
    <message>
        <source>Bring a kiosk&apos;s catalogue up to date over the network.</source>
        <translation>通过网络把终端的目录更新到最新。</translation>
    </message>
    <message>
        <source>Address of the server, http://host:8420</source>
        <translation>服务器地址，http://host:8420</translation>
    </message>
    <message>
        <source>End when the catalogue is up to date (the default)</source>
        <translation>目录更新到最新后结束（默认）</translation>
    </message>
    <message>
        <source>Go on and follow every change until stopped</source>
        <translation>持续跟随每次变更，直到停止</translation>
    </message>
    <message>
        <source>Part of the catalogue to keep, may be repeated (default: city)</source>
        <translation>要保留的目录部分，可重复（默认 city）</translation>
    </message>
    <message>
        <source>--server is missing</source>
        <translation>缺少 --server</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other</source>
        <translation>--once 和 --watch 不能同时用</translation>
    </message>
    <message>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables of vacancies.</source>
        <translation>把文件（如 U 盘里的）装进终端的岗位目录：快照，或岗位表。</translation>
    </message>
    <message>
        <source>Snapshots (.yzsnap) or tables of vacancies (.xlsx, .csv, .jsonl)</source>
        <translation>快照（.yzsnap）或岗位表（.xlsx、.csv、.jsonl）</translation>
    </message>
    <message>
        <source>%1: %2 %, %3 rows</source>
        <translation>%1：%2%，%3 行</translation>
    </message>
    <message>
        <source>The wishes hold something about the person. Matching takes nothing of the kind; take it out.</source>
        <translation>愿望里写了个人情况。匹配不看个人情况，请删去。</translation>
    </message>
    <message>
        <source>The wishes cannot be read. Correct the member that is named.</source>
        <translation>愿望文件读不懂，请改正指出的那一项。</translation>
    </message>
    <message>
        <source>The points cannot be read. Correct the line that is named.</source>
        <translation>分值文件读不懂，请改正指出的那一行。</translation>
    </message>
    <message>
        <source>--wishes is missing</source>
        <translation>缺少 --wishes</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to 1000</source>
        <translation>--limit 要 1 到 1000 的数</translation>
    </message>
    <message>
        <source>--date needs a day like 2026-11-20</source>
        <translation>--date 要写成 2026-11-20 这样的日期</translation>
    </message>
    <message>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation>列出终端里合愿望的岗位和理由；加 --rule 说明是怎么排的。</translation>
    </message>
    <message>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation>愿望（JSON），见 docs/formats/wishes.md</translation>
    </message>
    <message>
        <source>How many vacancies to show (8)</source>
        <translation>列出几个岗位（8）</translation>
    </message>
    <message>
        <source>Take this day for today</source>
        <translation>把这一天当作今天</translation>
    </message>
    <message>
        <source>Show the points of each part</source>
        <translation>列出各项的分</translation>
    </message>
    <message>
        <source>Write the page as JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <source>Write the rule and end</source>
        <translation>写出排序规则后结束</translation>
    </message>
    <message>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation>像终端屏幕那样搜索岗位。</translation>
    </message>
    <message>
        <source>Show no more than K vacancies a query</source>
        <translation>每个查询最多显示 K 个岗位</translation>
    </message>
    <message>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation>回答文件里的查询(一行一个),写出查询、名次、编号和岗位名称</translation>
    </message>
    <message>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation>显示怎样理解这个查询,以及每个岗位为什么排在这里</translation>
    </message>
    <message>
        <source>What a resident types</source>
        <translation>居民输入的内容</translation>
    </message>
    <message>
        <source>Give either a query or --queries FILE</source>
        <translation>请给出一个查询,或者 --queries 文件,二者之一</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 up</source>
        <translation>--limit 需要 1 以上的数字</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头相同</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>sounds equal</source>
        <translation>同音</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>简拼</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>近音</translation>
    </message>
    <message>
        <source>filters only</source>
        <translation>只有条件</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>提到</translation>
    </message>
    <message>
        <source>%1: %2 vacancies</source>
        <translation>%1:%2 个岗位</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>理解为“%1”</translation>
    </message>
    <message>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation>没有全部符合的;以下是部分符合的。</translation>
    </message>
    <message>
        <source>Also mentioned:</source>
        <translation>其他内容里提到:</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>词:%1</translation>
    </message>
    <message>
        <source>searched for: %1</source>
        <translation>查找:%1</translation>
    </message>
    <message>
        <source>filter: %1 (%2)</source>
        <translation>条件:%1(%2)</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <translation>联想:%1</translation>
    </message>
    <message>
        <source>Wider area</source>
        <translation>扩大范围</translation>
    </message>
    <message>
        <source>Fewer wishes</source>
        <translation>减少条件</translation>
    </message>
    <message>
        <source>Similar work</source>
        <translation>相近工作</translation>
    </message>
    <message>
        <source>Or ask the staff.</source>
        <translation>也可以问工作人员。</translation>
    </message>
    <message>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation>编译终端键盘的词库。</translation>
    </message>
    <message>
        <source>Dictionaries: %1 of %2</source>
        <translation>词库：%1／%2</translation>
    </message>
    <message>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation>键盘词库已就绪。</translation>
    </message>
    <message>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation>检查一台机器能用的东西是否齐全。</translation>
    </message>
    <message>
        <source>Write the findings as JSON</source>
        <translation>以 JSON 输出检查结果</translation>
    </message>
    <message>
        <source>ok       %1</source>
        <translation>正常  %1</translation>
    </message>
    <message>
        <source>missing  %1: %2</source>
        <translation>缺少  %1：%2</translation>
    </message>
    <message>
        <source>yizhan: the operator&apos;s command for a Yizhan kiosk

  yizhan sync   --data DIR --server URL [--once | --watch] [--scope SCOPE] [--key HEX] [--json]
  yizhan load   --data DIR FILE… [--key HEX] [--json]
  yizhan search --data DIR [--limit K] [--explain] QUERY… | --queries FILE
  yizhan status --data DIR [--json]
  yizhan match  --data DIR --wishes FILE [--limit K] [--explain] [--json]
  yizhan deploy-input --data DIR
  yizhan doctor --data DIR [--json]
  yizhan --version

Add --help to a command to see what it takes.</source>
        <translation>yizhan：驿站终端的操作命令

  yizhan sync   --data DIR --server URL [--once | --watch] [--scope SCOPE] [--key HEX] [--json]
  yizhan load   --data DIR FILE… [--key HEX] [--json]
  yizhan search --data DIR [--limit K] [--explain] QUERY… | --queries FILE
  yizhan status --data DIR [--json]
  yizhan match  --data DIR --wishes FILE [--limit K] [--explain] [--json]
  yizhan deploy-input --data DIR
  yizhan doctor --data DIR [--json]
  yizhan --version

在命令后加 --help 看它的用法。</translation>
    </message>
    <message>
        <source>A table of courses (.csv), in the place of the former ones</source>
        <translation>培训课程表（.csv），代替以前的课程</translation>
    </message>
    <message>
        <source>Other points than those in force at the kiosk (TOML)</source>
        <translation>不用终端上正在用的分数，用这些（TOML）</translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Show the telephone number</source>
        <comment>vacancy page</comment>
        <translation>看联系电话</translation>
    </message>
    <message>
        <source>No telephone is stated. Ask the staff here to help you apply.</source>
        <comment>vacancy page</comment>
        <translation>没写电话，请工作人员帮您报名。</translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation>用手机扫一扫，带走这个岗位</translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation>用手机扫一扫，带走这些内容</translation>
    </message>
    <message>
        <source>Find similar work</source>
        <comment>vacancy page: like this one</comment>
        <translation>找类似的</translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation>下面的岗位没写明您选的条件，可以问单位</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>地点未注明</translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message numerus="yes">
        <source>%n people wanted</source>
        <comment>vacancy: headcount</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation>什么时间</translation>
    </message>
    <message>
        <source>What they ask</source>
        <comment>vacancy page: education, experience, certificates</comment>
        <translation>要求</translation>
    </message>
    <message>
        <source>What they give</source>
        <comment>vacancy page: benefits</comment>
        <translation>待遇</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>vacancy page: employer</comment>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation>这个岗位已经结束</translation>
    </message>
    <message>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation>单位撤回了，或者已经过了截止日期。</translation>
    </message>
    <message>
        <source>Tap a vacancy on the left</source>
        <comment>two panes: nothing is open yet</comment>
        <translation>点左边的岗位</translation>
    </message>
    <message>
        <source>Here you see all about it.</source>
        <comment>two panes: nothing is open yet</comment>
        <translation>这里看详细内容</translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation>岗位详情</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>特大</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Best paid</source>
        <comment>order of a list</comment>
        <translation>工资高</translation>
    </message>
    <message>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation>离得近</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation>全职兼职</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation>工种</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>facet: area</comment>
        <translation>地方</translation>
    </message>
    <message>
        <source>Town or street</source>
        <comment>facet: town-level area</comment>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>facet</comment>
        <translation>工资</translation>
    </message>
    <message>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation>学历</translation>
    </message>
    <message>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation>吃住保险</translation>
    </message>
    <message>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation>专区</translation>
    </message>
    <message>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation>想做全职还是兼职？</translation>
    </message>
    <message>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation>想做什么工作？</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation>想在哪里上班？</translation>
    </message>
    <message>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation>哪个镇街？</translation>
    </message>
    <message>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation>想要多少工资？</translation>
    </message>
    <message>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation>您读到哪里？</translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation>什么时间能上班？</translation>
    </message>
    <message>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation>一定要有什么？</translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation>想找什么？</translation>
    </message>
    <message>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation>肇庆以外</translation>
    </message>
    <message>
        <source>Factory work</source>
        <comment>group of work: production, assembly, packing, inspection</comment>
        <translation>工厂普工</translation>
    </message>
    <message>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation>机械维修</translation>
    </message>
    <message>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation>制衣针车</translation>
    </message>
    <message>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation>餐饮酒店</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation>家政护理</translation>
    </message>
    <message>
        <source>Guards</source>
        <comment>group of work: security, doorkeeping</comment>
        <translation>保安</translation>
    </message>
    <message>
        <source>Driving</source>
        <comment>group of work: drivers, transport</comment>
        <translation>司机</translation>
    </message>
    <message>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation>仓库快递</translation>
    </message>
    <message>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation>店员销售</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation>建筑装修</translation>
    </message>
    <message>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation>种养园林</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation>医疗卫生</translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation>教育培训</translation>
    </message>
    <message>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation>技术电脑</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>group of work: heads, supervisors</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Other work</source>
        <comment>group of work</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Day work</source>
        <comment>shelf: gig work, paid by the day</comment>
        <translation>零工日结</translation>
    </message>
    <message>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation>妈妈岗</translation>
    </message>
    <message>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation>见习</translation>
    </message>
    <message>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation>公益性岗位</translation>
    </message>
    <message>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation>急招</translation>
    </message>
    <message>
        <source>Work today, paid by the day</source>
        <comment>shelf, below its name</comment>
        <translation>做一天，结一天</translation>
    </message>
    <message>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation>上班带娃两不误</translation>
    </message>
    <message>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation>毕业生、年轻人</translation>
    </message>
    <message>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation>照顾就业困难的人</translation>
    </message>
    <message>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation>马上要人</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>还没有收到岗位</translation>
    </message>
    <message>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation>离线，内容截至 今天 %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation>离线，内容截至 %1</translation>
    </message>
    <message>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation>更新于 今天 %1</translation>
    </message>
    <message>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation>更新于 昨天 %1</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation>最对口</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <comment>search: the same work in a wider area</comment>
        <translation>其他地方：%1</translation>
    </message>
    <message>
        <source>With fewer wishes: %1</source>
        <comment>search: the same work, some conditions left off</comment>
        <translation>少要几样：%1</translation>
    </message>
    <message>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation>相近的工作：%1</translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation>全部岗位</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation>没有这个字，退一格再试。</translation>
    </message>
    <message>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation>照笔顺点笔画：一 丨 就是 十</translation>
    </message>
    <message>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation>打粤语读音：neihou 就是 你好</translation>
    </message>
    <message>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation>打拼音：chushi 就是 厨师</translation>
    </message>
</context>
</TS>
