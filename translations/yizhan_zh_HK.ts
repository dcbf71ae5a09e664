<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>ActionKeys</name>
    <message>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation>轉寫法</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation>重寫</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key: empty the field</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>key: take back a stroke</comment>
        <translation>撤一筆</translation>
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
        <translation>屋企附近，搵工</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies are open now</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>%n 個職位請緊人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation>撳一下開始</translation>
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
        <translation>首頁</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>bottom bar, two characters</comment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bottom bar, two characters</comment>
        <translation>語言</translation>
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
        <translation>前面嘅字</translation>
    </message>
    <message>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>更多嘅字</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation>撳一下攞走呢個條件</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation>淨係睇寫明嘅</translation>
    </message>
    <message>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation>加條件</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation>全職</translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation>兼職</translation>
    </message>
    <message>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation>散工</translation>
    </message>
    <message>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation>見習</translation>
    </message>
    <message>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation>實習</translation>
    </message>
    <message>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation>公益性崗位</translation>
    </message>
    <message>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation>媽媽崗</translation>
    </message>
    <message>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation>在家手工</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation>季節工</translation>
    </message>
    <message>
        <source>Retired people welcome</source>
        <comment>kind of employment</comment>
        <translation>返聘</translation>
    </message>
    <message>
        <source>Daytime</source>
        <comment>shift</comment>
        <translation>日班</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation>兩更輪班</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation>三更輪班</translation>
    </message>
    <message>
        <source>Nights</source>
        <comment>shift</comment>
        <translation>通宵更</translation>
    </message>
    <message>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation>週末</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation>時間彈性</translation>
    </message>
    <message>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation>早更</translation>
    </message>
    <message>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation>夜更</translation>
    </message>
    <message>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation>包食</translation>
    </message>
    <message>
        <source>Lodging</source>
        <comment>benefit</comment>
        <translation>包住</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <comment>benefit: the five insurances</comment>
        <translation>五險</translation>
    </message>
    <message>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation>公積金</translation>
    </message>
    <message>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation>夜班津貼</translation>
    </message>
    <message>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation>廠車</translation>
    </message>
    <message>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation>日結</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <comment>benefit</comment>
        <translation>有薪假</translation>
    </message>
    <message>
        <source>Holiday gifts</source>
        <comment>benefit</comment>
        <translation>節日福利</translation>
    </message>
    <message>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation>膳食津貼</translation>
    </message>
    <message>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation>交通津貼</translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation>房屋津貼</translation>
    </message>
    <message>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation>高溫津貼</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation>身體檢查</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>benefit</comment>
        <translation>培訓</translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Days off</source>
        <comment>benefit: fixed days off each week or month</comment>
        <translation>有休息日</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>tag of a vacancy</comment>
        <translation>急請</translation>
    </message>
    <message>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>傷健共融</translation>
    </message>
    <message>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation>退役軍人優先</translation>
    </message>
    <message>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>應屆可</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>tag of a vacancy: fictitious</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Any schooling</source>
        <comment>education</comment>
        <translation>不限學歷</translation>
    </message>
    <message>
        <source>Primary school</source>
        <comment>education</comment>
        <translation>小學</translation>
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
        <translation>職業高中</translation>
    </message>
    <message>
        <source>Technical school</source>
        <comment>education</comment>
        <translation>技工學校</translation>
    </message>
    <message>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation>中專</translation>
    </message>
    <message>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation>大專</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <comment>education</comment>
        <translation>本科</translation>
    </message>
    <message>
        <source>Master</source>
        <comment>education</comment>
        <translation>碩士</translation>
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
        <translation>未學過？可以先上堂</translation>
    </message>
    <message>
        <source>gives %1</source>
        <comment>course: certificates</comment>
        <translation>可考%1</translation>
    </message>
    <message>
        <source>teaches this trade</source>
        <comment>course</comment>
        <translation>教呢門手藝</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Ask for the price</source>
        <comment>page of a course</comment>
        <translation>費用請查詢</translation>
    </message>
    <message>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation>學完有咩</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation>
            <numerusform>共 %n 課時</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation>喺邊度上堂</translation>
    </message>
    <message>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation>幾時</translation>
    </message>
    <message>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation>%1前報名</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation>邊個可以報</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation>
            <numerusform>收 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation>邊個教</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation>培訓課程</translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <comment>course: contact person</comment>
        <translation>搵：%1</translation>
    </message>
    <message>
        <source>I want to join: call the staff</source>
        <comment>page of a course</comment>
        <translation>我想報名，叫職員</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation>字體大細同顏色</translation>
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
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation>再揀鎮街</translation>
    </message>
    <message numerus="yes">
        <source>%n do not state this; they come last.</source>
        <comment>facet screen, vacancies that do not say</comment>
        <translation>
            <numerusform>有 %n 個冇寫明，排喺後面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation>淨係睇寫明嘅</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation>未註明</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>pay: from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pay to be agreed</source>
        <comment>pay not stated</comment>
        <translation>人工面議</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>pay</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>pay</comment>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation>每個鐘 %1</translation>
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
        <translation>計件</translation>
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
        <translation>%1萬</translation>
    </message>
    <message>
        <source>%1 m from here</source>
        <comment>distance</comment>
        <translation>離呢度 %1 米</translation>
    </message>
    <message>
        <source>%1 km from here</source>
        <comment>distance</comment>
        <translation>離呢度 %1 公里</translation>
    </message>
    <message>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation>唔使經驗</translation>
    </message>
    <message numerus="yes">
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 個月經驗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 年經驗</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation>公司寫明：%1–%2 歲</translation>
    </message>
    <message>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation>公司寫明：%1 歲以下</translation>
    </message>
    <message>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation>公司寫明：%1 歲以上</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>date: month, day</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>Last day today</source>
        <comment>vacancy ends</comment>
        <translation>今日最後一日</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>仲有 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation>%1蚊</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>band of pay</comment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>price of a course</comment>
        <translation>免費</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation>%1開班</translation>
    </message>
</context>
<context>
    <name>FilterScreen</name>
    <message>
        <source>Which condition matters to you?</source>
        <comment>title of the filter screen</comment>
        <translation>您睇重邊個條件？</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation>改用文字搵</translation>
    </message>
</context>
<context>
    <name>FindWorkTile</name>
    <message>
        <source>Find work</source>
        <comment>home screen, the largest tile</comment>
        <translation>搵工</translation>
    </message>
    <message numerus="yes">
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>今日新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n 個職位 · 唔使打字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation>喺呢度寫一個字</translation>
    </message>
    <message>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation>寫完撳呢度嘅字</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation>職員幫您</translation>
    </message>
    <message>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation>職員喺呢度</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation>請搵驛站嘅職員。</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation>您好，想搵咩工？</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation>您仲喺度嗎？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>%n 秒後返回開頭，您揀嘅條件會清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation>我仲喺度</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>the row has no title</source>
        <translation>這一行沒有崗位名稱</translation>
    </message>
    <message>
        <source>fill in 岗位名称, or delete the row</source>
        <translation>補上崗位名稱，或刪去這一行</translation>
    </message>
    <message>
        <source>the last day has passed</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>correct 截止日期, or delete the row</source>
        <translation>改正截止日期，或刪去這一行</translation>
    </message>
    <message>
        <source>asks for a fee, a deposit or a document</source>
        <translation>要求交費、押金或扣證件</translation>
    </message>
    <message>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation>刪去這項要求：用人單位不得這樣做（勞動合同法第九條）</translation>
    </message>
    <message>
        <source>pay that cannot be</source>
        <translation>工資不可能是這個數</translation>
    </message>
    <message>
        <source>check the sum and the unit</source>
        <translation>核對金額和單位</translation>
    </message>
    <message>
        <source>pay below the local minimum wage</source>
        <translation>工資低於當地最低工資標準</translation>
    </message>
    <message>
        <source>check the sum with the employer</source>
        <translation>向用人單位核對金額</translation>
    </message>
    <message>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation>最低與最高工資相差超過 5,000 元</translation>
    </message>
    <message>
        <source>ask the employer for a narrower range</source>
        <translation>請用人單位給出更窄的範圍</translation>
    </message>
    <message>
        <source>the higher pay stands in the place of the lower one</source>
        <translation>最高工資寫在了最低工資的位置</translation>
    </message>
    <message>
        <source>swap the two cells; the import has done so</source>
        <translation>對調這兩格；導入時已對調</translation>
    </message>
    <message>
        <source>the pay cannot be read</source>
        <translation>讀不懂工資</translation>
    </message>
    <message>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation>寫一個金額、一個範圍（如 4000-6000）或面議</translation>
    </message>
    <message>
        <source>the unit of the pay is not known</source>
        <translation>不認識的薪資單位</translation>
    </message>
    <message>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation>寫 元/月、元/日、元/時、元/件 或 元/年</translation>
    </message>
    <message>
        <source>the row names no employer</source>
        <translation>這一行沒有單位名稱</translation>
    </message>
    <message>
        <source>fill in 单位名称</source>
        <translation>補上單位名稱</translation>
    </message>
    <message>
        <source>the education cannot be read</source>
        <translation>讀不懂學歷要求</translation>
    </message>
    <message>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation>寫 不限、小學、初中、高中、職高、技校、中專、大專、本科、碩士、博士 之一</translation>
    </message>
    <message>
        <source>asks for more schooling than the trade needs</source>
        <translation>學歷要求高於這個工種所需</translation>
    </message>
    <message>
        <source>check it with the employer</source>
        <translation>向用人單位核對</translation>
    </message>
    <message>
        <source>the experience cannot be read</source>
        <translation>讀不懂經驗要求</translation>
    </message>
    <message>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation>寫年數，如 1 或 3年，或不限</translation>
    </message>
    <message>
        <source>the ages cannot be read</source>
        <translation>讀不懂年齡要求</translation>
    </message>
    <message>
        <source>write a range such as 18-45, or 不限</source>
        <translation>寫一個範圍，如 18-45，或不限</translation>
    </message>
    <message>
        <source>takes people below the legal working age of 16</source>
        <translation>招用未滿 16 週歲的人</translation>
    </message>
    <message>
        <source>the number of people cannot be read</source>
        <translation>讀不懂招聘人數</translation>
    </message>
    <message>
        <source>write a number from 1 to 10,000</source>
        <translation>寫 1 到 10,000 之間的數</translation>
    </message>
    <message>
        <source>the kind of work is not known</source>
        <translation>不認識的崗位類型</translation>
    </message>
    <message>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation>寫 全職、兼職、零工、見習、實習、公益性崗位 或 媽媽崗</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>讀不懂日期</translation>
    </message>
    <message>
        <source>write it as 2025-03-31</source>
        <translation>寫成 2025-03-31 的樣子</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>日期在今天之後</translation>
    </message>
    <message>
        <source>correct 发布日期</source>
        <translation>改正發佈日期</translation>
    </message>
    <message>
        <source>the coordinates cannot be used</source>
        <translation>坐標不能用</translation>
    </message>
    <message>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation>寫經緯度（度），並注明坐標系 WGS84、GCJ02 或 BD09</translation>
    </message>
    <message>
        <source>the text was cut at this many characters</source>
        <translation>文字太長，截到了這麼多個字</translation>
    </message>
    <message>
        <source>shorten it if the end matters</source>
        <translation>如果後面的內容重要，請縮短</translation>
    </message>
    <message>
        <source>the identifier stands in the file before, with other content</source>
        <translation>崗位編號在前面出現過，內容不同</translation>
    </message>
    <message>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation>每一行用自己的崗位編號；導入時已給這一行另編了號</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>這一行不是 JSON 對象</translation>
    </message>
    <message>
        <source>export the file again, one vacancy a line</source>
        <translation>重新導出文件，一行一個崗位</translation>
    </message>
    <message>
        <source>the row is too large</source>
        <translation>這一行太大</translation>
    </message>
    <message>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation>刪去這一行裡不屬於崗位的內容；查一查有沒有沒閉合的引號</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>有一格太長</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>縮短文字</translation>
    </message>
    <message>
        <source>a formula without a stored result</source>
        <translation>公式沒有存下結果</translation>
    </message>
    <message>
        <source>open the workbook, let it compute, and save it</source>
        <translation>打開工作簿，讓它計算後再保存</translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation>這一格是錯誤值</translation>
    </message>
    <message>
        <source>correct the formula</source>
        <translation>改正公式</translation>
    </message>
    <message>
        <source>the cell points to a text that the workbook lacks</source>
        <translation>這一格指向工作簿里沒有的文字</translation>
    </message>
    <message>
        <source>save the workbook again</source>
        <translation>把工作簿重新保存一次</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>這一行的格數多於表頭</translation>
    </message>
    <message>
        <source>put a text that holds commas into quotes</source>
        <translation>含逗號的文字要加引號</translation>
    </message>
    <message>
        <source>a quote in the middle of a cell</source>
        <translation>格子中間有引號</translation>
    </message>
    <message>
        <source>double the quote, or export the table again</source>
        <translation>引號寫兩個，或重新導出表格</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>有引號沒有閉合</translation>
    </message>
    <message>
        <source>export the table again</source>
        <translation>重新導出表格</translation>
    </message>
    <message>
        <source>the file is not in one encoding</source>
        <translation>文件里混有不同的編碼</translation>
    </message>
    <message>
        <source>save it again as CSV UTF-8</source>
        <translation>另存為 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has</source>
        <translation>文件里有不屬於文字的字節</translation>
    </message>
    <message>
        <source>export it again as CSV UTF-8</source>
        <translation>重新導出為 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is no JSON Lines</source>
        <translation>文件不是 JSON Lines</translation>
    </message>
    <message>
        <source>write one JSON object a line</source>
        <translation>一行寫一個 JSON 對象</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>重新導出</translation>
    </message>
    <message>
        <source>no row names the columns</source>
        <translation>找不到表頭行</translation>
    </message>
    <message>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation>在最上面放一行表頭：崗位名稱、單位名稱等</translation>
    </message>
    <message>
        <source>headings are merged cells</source>
        <translation>表頭是合併單元格</translation>
    </message>
    <message>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation>取消合併：一列一個表頭，都在同一行</translation>
    </message>
    <message>
        <source>a heading stands twice</source>
        <translation>有表頭重復</translation>
    </message>
    <message>
        <source>rename or delete one of the two columns</source>
        <translation>兩列之一改名或刪去</translation>
    </message>
    <message>
        <source>the table has too many columns</source>
        <translation>表格的列太多</translation>
    </message>
    <message>
        <source>delete the columns that are not needed</source>
        <translation>刪去用不著的列</translation>
    </message>
    <message>
        <source>the table has too many rows</source>
        <translation>表格的行太多</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>把文件分成幾份</translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation>名為表格，其實是網頁</translation>
    </message>
    <message>
        <source>open it and save it as .xlsx</source>
        <translation>打開後另存為 .xlsx</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>打不開文件</translation>
    </message>
    <message>
        <source>check its name and who may read it</source>
        <translation>核對文件名和讀取權限</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>讀不了文件</translation>
    </message>
    <message>
        <source>copy it again from where it came</source>
        <translation>從原處重新複製</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>沒有存放臨時文件的空間</translation>
    </message>
    <message>
        <source>free some disk space</source>
        <translation>騰出一些磁盤空間</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>分成幾份</translation>
    </message>
    <message>
        <source>a workbook of the old .xls format</source>
        <translation>舊的 .xls 格式</translation>
    </message>
    <message>
        <source>the workbook has a password</source>
        <translation>工作簿設了密碼</translation>
    </message>
    <message>
        <source>save a copy without one</source>
        <translation>另存一份不設密碼的</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged</source>
        <translation>工作簿不完整或已損壞</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>重新獲取或保存</translation>
    </message>
    <message>
        <source>the archive inflates to more than it says</source>
        <translation>壓縮包解開後比它聲明的大</translation>
    </message>
    <message>
        <source>do not trust the file; ask for a new one</source>
        <translation>不要相信這個文件，請對方重發</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>工作簿太大</translation>
    </message>
    <message>
        <source>split the table</source>
        <translation>把表格分成幾份</translation>
    </message>
    <message>
        <source>an archive, but no workbook</source>
        <translation>是壓縮包，但不是工作簿</translation>
    </message>
    <message>
        <source>save the table as .xlsx</source>
        <translation>把表格另存為 .xlsx</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet</source>
        <translation>工作簿沒有可見的工作表</translation>
    </message>
    <message>
        <source>show the sheet that holds the table</source>
        <translation>取消隱藏有表格的工作表</translation>
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
        <translation>工作表的合併單元格太多</translation>
    </message>
    <message>
        <source>unmerge them</source>
        <translation>取消合併</translation>
    </message>
    <message>
        <source>the workbook holds too many texts</source>
        <translation>工作簿的文字太多</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>讀不了這一行</translation>
    </message>
    <message>
        <source>save the file again and repeat the import</source>
        <translation>重新保存文件，再導入一次</translation>
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
        <translation>失敗</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 merged, %6 rejected</source>
        <translation>%1 行：新增 %2，更新 %3，不變 %4，合併 %5，拒收 %6</translation>
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
        <translation>有文件沒能讀完，所以沒有撤下任何崗位。請再導入一次。</translation>
    </message>
    <message>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one.</source>
        <translation>沒有一行導入成功，所以沒有撤下任何崗位：空表不會替換原有的崗位。</translation>
    </message>
    <message>
        <source>Together </source>
        <translation>合計 </translation>
    </message>
    <message>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation>撤下 %1，過期 %2。</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  …… 還有 %1 條</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>報告：%1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>這是試運行：沒有改動任何內容。</translation>
    </message>
    <message>
        <source>the row names no course</source>
        <translation>呢一行冇課程名稱</translation>
    </message>
    <message>
        <source>fill in 课程名称, or delete the row</source>
        <translation>請填課程名稱，或者刪走呢行</translation>
    </message>
    <message>
        <source>this number stands in a row above</source>
        <translation>呢個編號上面已經有</translation>
    </message>
    <message>
        <source>give every course a 课程编号 of its own</source>
        <translation>請畀每個課程唔同嘅課程編號</translation>
    </message>
    <message>
        <source>the hours cannot be read</source>
        <translation>睇唔明課時</translation>
    </message>
    <message>
        <source>write a number, such as 60</source>
        <translation>請寫數字，例如 60</translation>
    </message>
    <message>
        <source>the fee cannot be read</source>
        <translation>睇唔明費用</translation>
    </message>
    <message>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation>請寫“免费”或者金額（元），例如 800</translation>
    </message>
    <message>
        <source>%1 courses are published, %2 had ended; %3 changes for the kiosks</source>
        <translation>已發佈 %1 個課程，%2 個已過期；終端會收到 %3 處更改</translation>
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
        <translation>今日新</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation>鍵盤</translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <source>The touch screen of a station.</source>
        <translation>驛站的觸摸屏程序。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夾</translation>
    </message>
    <message>
        <source>Folder of the catalogue.</source>
        <translation>崗位目錄所在的文件夾。</translation>
    </message>
    <message>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation>設置文件；不給時用數據文件夾或 /etc/yizhan 里的 yizhan.toml。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation>服務器地址，代替設置里的。</translation>
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
        <translation>在窗口裡運行。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1080x1920.</source>
        <translation>窗口大小，如 1080x1920。</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>寬x高</translation>
    </message>
    <message>
        <source>End once the first screen stands and answers a tap; print the milliseconds.</source>
        <translation>第一個畫面出來並能響應點按後退出，並打印毫秒數。</translation>
    </message>
    <message>
        <source>Walk through the screens, write a picture of each to the folder.</source>
        <translation>走一遍所有畫面，每個畫面存一張圖到文件夾。</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <comment>title of the language panel</comment>
        <translation>語言 Language</translation>
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
        <translation>就業驛站</translation>
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
        <translation>按日</translation>
    </message>
    <message>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation>按鐘點</translation>
    </message>
    <message>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation>直接睇結果</translation>
    </message>
    <message>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation>睇合適嘅工作</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>matching</comment>
        <translation>下一題</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation>跳過呢題</translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation>合適您嘅工作</translation>
    </message>
    <message>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation>類似嘅工作</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>冇寫地點</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation>搵唔到</translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>仲未收到職位</translation>
    </message>
    <message>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation>減一樣「一定要」，或者問職員。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation>搵緊合適嘅……</translation>
    </message>
</context>
<context>
    <name>MatchRuleScreen</name>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>點樣排嘅</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <comment>edition of the rule, 2026-11</comment>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Jobs get points here. People do not.</source>
        <comment>rule</comment>
        <translation>評分嘅係職位，唔係人。</translation>
    </message>
    <message>
        <source>Sex, age, origin, household, health and hardship are not asked, not kept, not counted.</source>
        <comment>rule</comment>
        <translation>性別、年齡、民族、戶口、健康、困難情況，唔問、唔存、唔計。</translation>
    </message>
    <message>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation>滿分 100 分。%1 分以上三粒星，%2 分以上兩粒星。</translation>
    </message>
    <message>
        <source>What you left out does not count. At equal points the newer one comes first.</source>
        <comment>rule</comment>
        <translation>您冇揀嘅唔計。分數一樣，新發佈嘅排前面。</translation>
    </message>
    <message>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation>您話一定要、職位寫明冇嘅，先唔列出。冇寫明嘅，照樣列出。</translation>
    </message>
    <message>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation>合適嘅唔夠 %1 個，就放寬一步，並且話您知：先睇全區（縣），再睇全市，再睇人工有您講嘅 %2% 嘅，再睇其他時間。</translation>
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
        <translation>我自己揀</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>點樣排嘅</translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Five questions, answered by tapping pictures</source>
        <comment>home screen, below Choose for me</comment>
        <translation>五條問題，撳圖就得</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation>幫我揀工作</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>What work would you like?</source>
        <comment>matching, question 1</comment>
        <translation>想做咩工作？</translation>
    </message>
    <message>
        <source>Where would you like to work?</source>
        <comment>matching, question 2</comment>
        <translation>想喺邊度返工？</translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>matching, question 3</comment>
        <translation>咩時間可以返工？</translation>
    </message>
    <message>
        <source>How much at least?</source>
        <comment>matching, question 4: pay</comment>
        <translation>人工最少要幾多？</translation>
    </message>
    <message>
        <source>What must there be?</source>
        <comment>matching, question 5: musts</comment>
        <translation>邊樣一定要有？</translation>
    </message>
    <message>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation>已經揀咗三樣。再撳一下就取消。</translation>
    </message>
    <message>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation>最多揀三樣。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation>揀一個。</translation>
    </message>
    <message>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation>啱嘅都可以揀。</translation>
    </message>
    <message>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation>揀一個。多過呢個嘅都會列出。</translation>
    </message>
    <message>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation>只減走寫明冇嘅。冇寫明嘅，照樣畀您睇。</translation>
    </message>
    <message>
        <source>Any work will do</source>
        <comment>matching, question 1</comment>
        <translation>咩工作都得</translation>
    </message>
    <message>
        <source>Anywhere in the city</source>
        <comment>matching, question 2</comment>
        <translation>全市邊度都得</translation>
    </message>
    <message>
        <source>Nothing is a must</source>
        <comment>matching, question 5</comment>
        <translation>冇一定要嘅</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation>冇所謂，都得</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>matching, which question</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>matching: near the station</comment>
        <translation>就喺附近</translation>
    </message>
    <message>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation>日頭</translation>
    </message>
    <message>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation>夜晚、夜更</translation>
    </message>
    <message>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation>輪更</translation>
    </message>
    <message>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation>週末</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation>時間彈性</translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation>兼職</translation>
    </message>
    <message>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation>散工日結</translation>
    </message>
    <message>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation>可以湊仔</translation>
    </message>
    <message>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation>喺我揀嘅地方</translation>
    </message>
    <message>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation>喺我揀嘅時間</translation>
    </message>
    <message>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation>有我揀嘅人工</translation>
    </message>
    <message>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation>好合適</translation>
    </message>
    <message>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation>合適</translation>
    </message>
    <message>
        <source>Suits in part</source>
        <comment>one star</comment>
        <translation>合一部分</translation>
    </message>
    <message>
        <source>Too few close by: the whole district or county was added.</source>
        <comment>matching, widened</comment>
        <translation>附近唔夠，加埋全區（縣）嘅。</translation>
    </message>
    <message>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation>嗰度唔夠，加埋全市嘅。</translation>
    </message>
    <message>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation>仲未夠，加埋人工少少嘅：%1起。</translation>
    </message>
    <message>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation>仲未夠，加埋其他返工時間嘅。</translation>
    </message>
    <message>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation>同區縣，遠少少</translation>
    </message>
    <message>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation>全市其他地方</translation>
    </message>
    <message>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation>人工少少</translation>
    </message>
    <message>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation>其他時間</translation>
    </message>
    <message>
        <source>Only some of it fits</source>
        <comment>card of a match</comment>
        <translation>只合一部分</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <comment>matching, results</comment>
        <translation>同「%1」差唔多嘅</translation>
    </message>
    <message numerus="yes">
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>有 %n 個合適您</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation>冇完全合適嘅，先睇下呢啲。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n 個寫明冇您一定要嘅，冇列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation>手寫</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>way to write</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Strokes</source>
        <comment>way to write</comment>
        <translation>筆畫</translation>
    </message>
    <message>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation>粵拼</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>way to write</comment>
        <translation>字母</translation>
    </message>
    <message>
        <source>Write with a finger</source>
        <comment>under Handwriting</comment>
        <translation>用手指寫字</translation>
    </message>
    <message>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation>普通話讀音</translation>
    </message>
    <message>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation>橫豎撇點折</translation>
    </message>
    <message>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation>粵語讀音</translation>
    </message>
    <message>
        <source>A B C</source>
        <comment>under Letters</comment>
        <translation>A B C</translation>
    </message>
    <message>
        <source>How would you like to write?</source>
        <comment>keyboard, first use</comment>
        <translation>您想點樣寫字？</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation>第 %1 頁 / 共 %2 頁</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation>下一頁</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation>準備緊字庫，請等等……</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您做過：%1</translation>
    </message>
    <message>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation>一樣嘅工作：%1</translation>
    </message>
    <message>
        <source>You want this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您想做：%1</translation>
    </message>
    <message>
        <source>The same kind: %1</source>
        <comment>reason, group of work</comment>
        <translation>同一類：%1</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation>您揀嘅：%1</translation>
    </message>
    <message>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation>唔係同一種工作</translation>
    </message>
    <message>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation>唔係您揀嘅工作</translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation>相近嘅：%1</translation>
    </message>
    <message>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation>離嗰度 %1</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>reason, distance</comment>
        <translation>離呢度 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation>喺%1</translation>
    </message>
    <message>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation>有啲遠：%1</translation>
    </message>
    <message>
        <source>In another place</source>
        <comment>caution</comment>
        <translation>喺其他地方</translation>
    </message>
    <message>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation>唔喺您揀嘅地方</translation>
    </message>
    <message>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation>冇寫喺邊度返工</translation>
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
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation>人工一樣或者更多</translation>
    </message>
    <message>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation>人工夠您講嘅</translation>
    </message>
    <message>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation>人工可能一樣多</translation>
    </message>
    <message>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation>人工最多可以到您講嘅</translation>
    </message>
    <message>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation>人工少啲</translation>
    </message>
    <message>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation>人工少過您講嘅</translation>
    </message>
    <message>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation>冇寫人工</translation>
    </message>
    <message>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation>返工時間唔合：%1</translation>
    </message>
    <message>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation>冇寫返工時間</translation>
    </message>
    <message>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation>寫明冇：%1</translation>
    </message>
    <message>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation>冇寫：%1</translation>
    </message>
    <message>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，學咗就做得</translation>
    </message>
    <message>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation>要求%1，學下就做得</translation>
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
        <translation>冇寫要求</translation>
    </message>
    <message>
        <source>health certificate</source>
        <translation>健康證</translation>
    </message>
    <message>
        <source>electrician&apos;s certificate</source>
        <translation>電工證</translation>
    </message>
    <message>
        <source>welder&apos;s certificate</source>
        <translation>焊工證</translation>
    </message>
    <message>
        <source>forklift certificate</source>
        <translation>叉車證</translation>
    </message>
    <message>
        <source>guard&apos;s certificate</source>
        <translation>保安員證</translation>
    </message>
    <message>
        <source>fire control certificate</source>
        <translation>消防設施操作員證</translation>
    </message>
    <message>
        <source>child care certificate</source>
        <translation>育嬰保育證</translation>
    </message>
    <message>
        <source>elder care certificate</source>
        <translation>養老護理員證</translation>
    </message>
    <message>
        <source>cook&apos;s certificate</source>
        <translation>廚師證</translation>
    </message>
    <message>
        <source>safety officer&apos;s certificate</source>
        <translation>安全員證</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>駕駛證</translation>
    </message>
    <message>
        <source>lorry driving licence</source>
        <translation>大車駕駛證</translation>
    </message>
    <message>
        <source>accounting certificate</source>
        <translation>會計證</translation>
    </message>
    <message>
        <source>teaching certificate</source>
        <translation>教師資格證</translation>
    </message>
    <message>
        <source>nursing certificate</source>
        <translation>護士證</translation>
    </message>
    <message>
        <source>pharmacist&apos;s certificate</source>
        <translation>藥師證</translation>
    </message>
    <message>
        <source>doctor&apos;s certificate</source>
        <translation>醫師證</translation>
    </message>
    <message>
        <source>building certificate</source>
        <translation>建造類證書</translation>
    </message>
    <message>
        <source>crane certificate</source>
        <translation>特種設備證</translation>
    </message>
    <message>
        <source>boiler certificate</source>
        <translation>鍋爐證</translation>
    </message>
    <message>
        <source>beautician&apos;s certificate</source>
        <translation>美容師證</translation>
    </message>
    <message>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation>其他證書</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two certificates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，有堂可以學</translation>
    </message>
    <message>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation>要求：%1，有堂可以學</translation>
    </message>
    <message>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation>要有健康證，驗身之後就有</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation>冇全部啱嘅職位</translation>
    </message>
    <message>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation>撳上面嘅條件攞走一個，或者睇全部職位。</translation>
    </message>
    <message>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation>睇全部職位</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>搵到 %n 個職位</numerusform>
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
        <translation>遠近</translation>
    </message>
    <message>
        <source>The pay</source>
        <comment>rule</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>The hours</source>
        <comment>rule</comment>
        <translation>返工時間</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <comment>rule</comment>
        <translation>要求</translation>
    </message>
    <message>
        <source>What they give</source>
        <comment>rule</comment>
        <translation>福利</translation>
    </message>
    <message>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation>正係要搵嘅職業</translation>
    </message>
    <message>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation>好相近嘅職業</translation>
    </message>
    <message>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation>係您撳嘅嗰一類圖（淨係撳圖時，呢個就係滿分）</translation>
    </message>
    <message>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation>有啲相近嘅職業</translation>
    </message>
    <message>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation>就喺您揀嘅區縣或鎮街</translation>
    </message>
    <message>
        <source>Up to %1 km away, in a straight line</source>
        <comment>rule</comment>
        <translation>直線 %1 公里以內</translation>
    </message>
    <message>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation>更遠，但喺同一區縣</translation>
    </message>
    <message>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation>最低人工就夠您講嘅</translation>
    </message>
    <message>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation>最高人工夠得上您講嘅</translation>
    </message>
    <message>
        <source>The hours are those you chose, or flexible</source>
        <comment>rule</comment>
        <translation>時間合您揀嘅，或者時間彈性</translation>
    </message>
    <message>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation>寫明係其他時間</translation>
    </message>
    <message>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation>要求都夠，或者冇特別要求</translation>
    </message>
    <message numerus="yes">
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation>
            <numerusform>只差一個學咗就攞到嘅證，或者唔夠 %n 個月嘅經驗</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation>冇寫，或者冇問您</translation>
    </message>
    <message>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation>您要嘅都寫明有；寫明一部分，畀一部分分</translation>
    </message>
    <message>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation>冇寫</translation>
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
        <translation>返上面</translation>
    </message>
    <message>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation>下面仲有</translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation>今日冇呢啲職位。睇下下面呢啲：</translation>
    </message>
    <message>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation>今日冇呢啲職位。換個詞試下，或者問職員。</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation>問職員</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation>當作「%1」嚟搵</translation>
    </message>
    <message>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation>冇完全啱嘅。下面係其他地方或者條件少啲嘅同類工作。</translation>
    </message>
    <message>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation>職位名冇呢個詞，下面嘅職位內容提到佢。</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>搵到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation>您想搵乜嘢？</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation>工種或者地方</translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation>寫出嚟搵：打字、手寫都得</translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <source>withdrawn; the kiosks use their own again</source>
        <translation>已撤回；各終端又用自帶的</translation>
    </message>
    <message>
        <source>nothing is published</source>
        <translation>沒有發布過</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>this is published already</source>
        <translation>這份已經發布過了</translation>
    </message>
</context>
<context>
    <name>ServerCourses</name>
    <message>
        <source>%1 courses are withdrawn</source>
        <translation>已撤走 %1 個課程</translation>
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
        <translation>yizhan-server import --data DIR [選項] FILE...

把崗位信息表（.csv、.xlsx）和 schema.org JobPosting 的 JSON Lines 讀進崗位目錄。
同一個文件再導入一次不會改變任何內容。各行的問題寫在 FILE.report.csv 里。

  --data DIR           服務器的文件夾；沒有就新建
  --db CONNECTION      用 PostgreSQL 代替內置數據庫
  --source NAME        這份表是誰的（bureau）：a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;
  --replace-source     撤下該來源原有而這些文件不再列出的崗位
  --dry-run            只統計和報告，不改動
  --date YYYY-MM-DD    把這一天當作今天
  --keep-days N        沒寫截止日期的崗位保留的天數（60）
  --minimum-pay YUAN   當地每月最低工資；低於它的會報告
  --scope SCOPE        發給哪些終端（city）
  --lang zh|en         報告的語言
  --json               在標準輸出寫一個 JSON 對象

退出碼：0 文件全部讀完，1 有文件或數據庫失敗，2 用法不對。
</translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <source>%1 corrections; %2 of %3 postings changed</source>
        <translation>%1 條更正；%3 個崗位中改了 %2 個</translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message>
        <source>%1: %2 items, %3 bytes</source>
        <translation>%1：%2 條，%3 字節</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <source>Vacancies: %1</source>
        <translation>崗位：%1</translation>
    </message>
    <message>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation>%1：位置 %2，校驗和 %3，更新於 %4，紀元 %5</translation>
    </message>
    <message>
        <source>Key of the snapshots: %1</source>
        <translation>快照的公鑰：%1</translation>
    </message>
</context>
<context>
    <name>ServerUsage</name>
    <message>
        <source>See yizhan-server --help.</source>
        <translation>請看 yizhan-server --help。</translation>
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
        <translation>yizhan-server：就業驛站的崗位目錄

yizhan-server import --data DIR FILE...   讀入崗位文件（見 import --help）
yizhan-server serve --data DIR [選項]     為終端服務，直到停止
yizhan-server status --data DIR           目錄里有甚麼
yizhan-server snapshot --data DIR         寫一份快照，也可用於 U 盤
yizhan-server occupations --data DIR      更正崗位名稱所屬的職業
yizhan-server courses --data DIR          居民可以報名的培訓課程
yizhan-server synonyms --data DIR         哪些工種詞互相找得到
yizhan-server weights --data DIR          按願望排崗位用的分數
yizhan-server new-epoch --data DIR        由備份還原之後用：等各終端重新攞一份快照
yizhan-server --version | --help

通用：
  --data DIR           服務器的文件夾；沒有就新建
  --db CONNECTION      用 PostgreSQL 代替內置數據庫，如 &quot;host=db dbname=yizhan&quot;
serve：
  --listen ADDR:PORT   監聽地址（127.0.0.1:8420）；端口 0 取任一空閒端口
  --cert FILE --key FILE   PEM 文件：使用 TLS
  --public-url URL     手機和終端訪問的地址
  --access-log WHICH   all、errors 或 off（all）
  --io-threads N       連接線程數（1）
  --workers N          數據庫線程數（2）
status：
  --json               一個 JSON 對象，供腳本使用
occupations：
  --import FILE        用這張更正表代替原來的（CSV：title、code）
  --unsure N           列出最常見、職業還拿不準的 N 個崗位名稱
                       （兩個都不寫：列出現在有效的更正）
courses：
  --import FILE        發布這張課程表（CSV），代替以前的全部課程
  --remove             全部撤下
  --scope SCOPE        給哪些終端（city）
                       （import 和 remove 都不寫：列出已發布的課程）
synonyms、weights：
  --import FILE        檢查這份文件並發布到各終端，代替自帶的
  --remove             撤回：終端又用自帶的
  --scope SCOPE        給哪些終端（city）
                       （import 和 remove 都不寫：打印已發布的文件）
snapshot：
  --scope SCOPE        目錄的哪一部分（city）
  --out FILE           把快照複製到這裡
  --json               一個 JSON 對象，供腳本使用
</translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation>橫</translation>
    </message>
    <message>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation>豎</translation>
    </message>
    <message>
        <source>left</source>
        <comment>name of the stroke 丿 撇</comment>
        <translation>撇</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>name of the strokes 丶 点 and ㇏ 捺</comment>
        <translation>點</translation>
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
        <translation>面議</translation>
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
        <translation>每小時 %1 元</translation>
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
        <translation>單位：%1</translation>
    </message>
    <message>
        <source>Pay: %1</source>
        <translation>工資：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地點：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>編號：%1</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1蚊</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>Show this help</source>
        <translation>顯示本幫助</translation>
    </message>
    <message>
        <source>The kiosk&apos;s data folder</source>
        <translation>終端的數據文件夾</translation>
    </message>
    <message>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation>服務器的公鑰；不給時信任並記住第一次見到的公鑰</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多餘的參數：%1</translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>沒有給出文件</translation>
    </message>
    <message>
        <source>--data is missing</source>
        <translation>缺少 --data</translation>
    </message>
    <message>
        <source>Add --help to see what this command takes.</source>
        <translation>加上 --help 看這個命令的用法。</translation>
    </message>
    <message>
        <source>The server does not answer. Is it running, and is the address right?</source>
        <translation>服務器沒有應答。它在運行嗎？地址對嗎？</translation>
    </message>
    <message>
        <source>No server of this name is known. Check the address and the network.</source>
        <translation>找不到這個名字的服務器。請核對地址和網絡。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted. Check the clock of this machine and the certificate.</source>
        <translation>服務器的證書不被接受。請核對本機時間和證書。</translation>
    </message>
    <message>
        <source>The server fell silent. Check the network and try again.</source>
        <translation>服務器沒有了響應。請檢查網絡後再試。</translation>
    </message>
    <message>
        <source>The connection broke. Try again; what has arrived is kept.</source>
        <translation>連接斷了。請再試；已收到的會保留。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>服務器正忙。請稍後再試。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood. Is this the address of a Yizhan server?</source>
        <translation>讀不懂服務器的應答。這是驛站服務器的地址嗎？</translation>
    </message>
    <message>
        <source>Another program is updating this data folder. Stop it, or wait for it.</source>
        <translation>另一個程序正在更新這個數據文件夾。請停下它，或等它結束。</translation>
    </message>
    <message>
        <source>The server&apos;s address must look like http://host:8420.</source>
        <translation>服務器地址應寫成 http://host:8420 的樣子。</translation>
    </message>
    <message>
        <source>Nothing has been loaded here yet. Run yizhan sync or yizhan load first.</source>
        <translation>這裡還沒有載入任何內容。請先運行 yizhan sync 或 yizhan load。</translation>
    </message>
    <message>
        <source>The catalogue was written by an older version. Run yizhan sync once to bring it up to date.</source>
        <translation>目錄是舊版本寫的。請運行一次 yizhan sync 更新。</translation>
    </message>
    <message>
        <source>The catalogue was written by a newer version of this program. Update the program.</source>
        <translation>目錄是更新版本的程序寫的。請更新程序。</translation>
    </message>
    <message>
        <source>Signed by a key that this kiosk does not trust. If the server&apos;s key was changed on purpose, give the new one with --key.</source>
        <translation>簽名的公鑰不被本終端信任。如果服務器有意換了公鑰，請用 --key 給出新的。</translation>
    </message>
    <message>
        <source>Made for another version of this program. Update the program.</source>
        <translation>是為另一個版本的程序做的。請更新程序。</translation>
    </message>
    <message>
        <source>Not a snapshot of Yizhan.</source>
        <translation>不是驛站的快照。</translation>
    </message>
    <message>
        <source>The snapshot is damaged. Copy or download it again.</source>
        <translation>快照已損壞。請重新複製或下載。</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>公鑰是 64 位十六進制數。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions and the disk.</source>
        <translation>打不開目錄。請檢查文件夾權限和磁盤。</translation>
    </message>
    <message>
        <source>A file cannot be read or written. Check that it exists, its permissions and the free space.</source>
        <translation>有文件讀寫不了。請檢查它是否存在、權限和剩餘空間。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Check the permissions and the free space.</source>
        <translation>建不了文件夾。請檢查權限和剩餘空間。</translation>
    </message>
    <message>
        <source>Vacancies: %1</source>
        <translation>崗位：%1</translation>
    </message>
    <message>
        <source>%1: %2 items, cursor %3, sum %4, as of %5</source>
        <translation>%1：%2 條，游標 %3，校驗和 %4，截至 %5</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>還不完整</translation>
    </message>
    <message>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation>顯示終端里有甚麼、有多新。</translation>
    </message>
    <message>
        <source>Write the status as JSON</source>
        <translation>用 JSON 寫出狀態</translation>
    </message>
    <message>
        <source>Installing: %1 %</source>
        <translation>正在安裝：%1 %</translation>
    </message>
    <message>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation>%1：已有的內容同樣新或更新；沒有改動</translation>
    </message>
    <message>
        <source>%1: %2 items loaded</source>
        <translation>%1：載入 %2 條</translation>
    </message>
    <message>
        <source>Write the resulting status as JSON</source>
        <translation>用 JSON 寫出結果狀態</translation>
    </message>
    <message>
        <source>--key needs 64 hexadecimal digits</source>
        <translation>--key 要 64 位十六進制數</translation>
    </message>
    <message>
        <source>The catalogue did not match the server&apos;s and is being repaired.</source>
        <translation>目錄與服務器不一致，正在修復。</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 KiB</source>
        <translation>正在下載：%1 / %2 KiB</translation>
    </message>
    <message>
        <source>Changes received: %1</source>
        <translation>收到變更：%1</translation>
    </message>
    <message>
        <source>Next attempt in %1 s</source>
        <translation>%1 秒後再試</translation>
    </message>
    <message>
        <source>Up to date: %1 vacancies</source>
        <translation>已是最新：%1 個崗位</translation>
    </message>
    <message>
        <source>Bring a kiosk&apos;s catalogue up to date over the network.</source>
        <translation>通過網絡把終端的目錄更新到最新。</translation>
    </message>
    <message>
        <source>Address of the server, http://host:8420</source>
        <translation>服務器地址，http://host:8420</translation>
    </message>
    <message>
        <source>End when the catalogue is up to date (the default)</source>
        <translation>目錄更新到最新後結束（默認）</translation>
    </message>
    <message>
        <source>Go on and follow every change until stopped</source>
        <translation>持續跟隨每次變更，直到停止</translation>
    </message>
    <message>
        <source>Part of the catalogue to keep, may be repeated (default: city)</source>
        <translation>要保留的目錄部分，可重復（默認 city）</translation>
    </message>
    <message>
        <source>--server is missing</source>
        <translation>缺少 --server</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other</source>
        <translation>--once 和 --watch 不能同時用</translation>
    </message>
    <message>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables of vacancies.</source>
        <translation>將檔案（例如 USB 手指入面嘅）裝入終端嘅職位目錄：快照，或者職位表。</translation>
    </message>
    <message>
        <source>Snapshots (.yzsnap) or tables of vacancies (.xlsx, .csv, .jsonl)</source>
        <translation>快照（.yzsnap）或者職位表（.xlsx、.csv、.jsonl）</translation>
    </message>
    <message>
        <source>%1: %2 %, %3 rows</source>
        <translation>%1：%2%，%3 行</translation>
    </message>
    <message>
        <source>The wishes hold something about the person. Matching takes nothing of the kind; take it out.</source>
        <translation>願望裏寫了個人情況。配對不看個人情況，請刪去。</translation>
    </message>
    <message>
        <source>The wishes cannot be read. Correct the member that is named.</source>
        <translation>願望檔案讀不懂，請改正指出的那一項。</translation>
    </message>
    <message>
        <source>The points cannot be read. Correct the line that is named.</source>
        <translation>分值檔案讀不懂，請改正指出的那一行。</translation>
    </message>
    <message>
        <source>--wishes is missing</source>
        <translation>缺少 --wishes</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to 1000</source>
        <translation>--limit 要 1 到 1000 的數</translation>
    </message>
    <message>
        <source>--date needs a day like 2026-11-20</source>
        <translation>--date 要寫成 2026-11-20 這樣的日期</translation>
    </message>
    <message>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation>列出終端裏合願望的崗位和理由；加 --rule 說明是怎樣排的。</translation>
    </message>
    <message>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation>願望（JSON），見 docs/formats/wishes.md</translation>
    </message>
    <message>
        <source>How many vacancies to show (8)</source>
        <translation>列出幾個崗位（8）</translation>
    </message>
    <message>
        <source>Take this day for today</source>
        <translation>把這一天當作今天</translation>
    </message>
    <message>
        <source>Show the points of each part</source>
        <translation>列出各項的分</translation>
    </message>
    <message>
        <source>Write the page as JSON</source>
        <translation>以 JSON 輸出</translation>
    </message>
    <message>
        <source>Write the rule and end</source>
        <translation>寫出排序規則後結束</translation>
    </message>
    <message>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation>像終端螢幕那樣搜尋職位。</translation>
    </message>
    <message>
        <source>Show no more than K vacancies a query</source>
        <translation>每個查詢最多顯示 K 個職位</translation>
    </message>
    <message>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation>回答檔案內的查詢(一行一個),寫出查詢、名次、編號和職位名稱</translation>
    </message>
    <message>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation>顯示怎樣理解這個查詢,以及每個職位為甚麼排在這裡</translation>
    </message>
    <message>
        <source>What a resident types</source>
        <translation>居民輸入的內容</translation>
    </message>
    <message>
        <source>Give either a query or --queries FILE</source>
        <translation>請給出一個查詢,或者 --queries 檔案,二者之一</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 up</source>
        <translation>--limit 需要 1 以上的數字</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>開頭相同</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>同義詞</translation>
    </message>
    <message>
        <source>sounds equal</source>
        <translation>同音</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>簡拼</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>近音</translation>
    </message>
    <message>
        <source>filters only</source>
        <translation>只有條件</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>提到</translation>
    </message>
    <message>
        <source>%1: %2 vacancies</source>
        <translation>%1:%2 個職位</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>理解為「%1」</translation>
    </message>
    <message>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation>沒有全部符合的;以下是部分符合的。</translation>
    </message>
    <message>
        <source>Also mentioned:</source>
        <translation>其他內容提到:</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>詞:%1</translation>
    </message>
    <message>
        <source>searched for: %1</source>
        <translation>查找:%1</translation>
    </message>
    <message>
        <source>filter: %1 (%2)</source>
        <translation>條件:%1(%2)</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <translation>聯想:%1</translation>
    </message>
    <message>
        <source>Wider area</source>
        <translation>擴大範圍</translation>
    </message>
    <message>
        <source>Fewer wishes</source>
        <translation>減少條件</translation>
    </message>
    <message>
        <source>Similar work</source>
        <translation>相近工作</translation>
    </message>
    <message>
        <source>Or ask the staff.</source>
        <translation>也可以問職員。</translation>
    </message>
    <message>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation>編譯終端鍵盤嘅詞庫。</translation>
    </message>
    <message>
        <source>Dictionaries: %1 of %2</source>
        <translation>詞庫：%1／%2</translation>
    </message>
    <message>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation>鍵盤詞庫準備好。</translation>
    </message>
    <message>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation>檢查一部機可以用嘅嘢齊唔齊。</translation>
    </message>
    <message>
        <source>Write the findings as JSON</source>
        <translation>以 JSON 輸出檢查結果</translation>
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
        <translation>yizhan：驛站終端的操作命令

  yizhan sync   --data DIR --server URL [--once | --watch] [--scope SCOPE] [--key HEX] [--json]
  yizhan load   --data DIR FILE… [--key HEX] [--json]
  yizhan search --data DIR [--limit K] [--explain] QUERY… | --queries FILE
  yizhan status --data DIR [--json]
  yizhan match  --data DIR --wishes FILE [--limit K] [--explain] [--json]
  yizhan deploy-input --data DIR
  yizhan doctor --data DIR [--json]
  yizhan --version

在命令後加 --help 看它的用法。</translation>
    </message>
    <message>
        <source>A table of courses (.csv), in the place of the former ones</source>
        <translation>培訓課程表（.csv），代替以前的課程</translation>
    </message>
    <message>
        <source>Other points than those in force at the kiosk (TOML)</source>
        <translation>不用終端上正在用的分數，用這些（TOML）</translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation>聯絡人：%1</translation>
    </message>
    <message>
        <source>Show the telephone number</source>
        <comment>vacancy page</comment>
        <translation>睇聯絡電話</translation>
    </message>
    <message>
        <source>No telephone is stated. Ask the staff here to help you apply.</source>
        <comment>vacancy page</comment>
        <translation>冇寫電話，請職員幫您報名。</translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation>用手機掃一掃，帶走呢個職位</translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation>用手機掃一掃，帶走呢啲內容</translation>
    </message>
    <message>
        <source>Find similar work</source>
        <comment>vacancy page: like this one</comment>
        <translation>搵類似嘅</translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation>下面嘅職位冇寫明您揀嘅條件，可以問公司</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>地點未註明</translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message numerus="yes">
        <source>%n people wanted</source>
        <comment>vacancy: headcount</comment>
        <translation>
            <numerusform>請 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation>喺邊度</translation>
    </message>
    <message>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation>乜嘢時間</translation>
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
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation>呢個職位已經完咗</translation>
    </message>
    <message>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation>公司收返咗，或者已經過咗截止日期。</translation>
    </message>
    <message>
        <source>Tap a vacancy on the left</source>
        <comment>two panes: nothing is open yet</comment>
        <translation>撳左邊嘅職位</translation>
    </message>
    <message>
        <source>Here you see all about it.</source>
        <comment>two panes: nothing is open yet</comment>
        <translation>呢度睇詳細內容</translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation>職位詳情</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>標準</translation>
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
        <translation>人工高</translation>
    </message>
    <message>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation>離得近</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation>全職兼職</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation>工種</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>facet: area</comment>
        <translation>地方</translation>
    </message>
    <message>
        <source>Town or street</source>
        <comment>facet: town-level area</comment>
        <translation>鎮街</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>facet</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation>學歷</translation>
    </message>
    <message>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation>返工時間</translation>
    </message>
    <message>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation>食住保險</translation>
    </message>
    <message>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation>專區</translation>
    </message>
    <message>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation>想做全職定兼職？</translation>
    </message>
    <message>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation>想做咩工？</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation>想喺邊度返工？</translation>
    </message>
    <message>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation>邊個鎮街？</translation>
    </message>
    <message>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation>想要幾多人工？</translation>
    </message>
    <message>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation>您讀到邊度？</translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation>幾時可以返工？</translation>
    </message>
    <message>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation>一定要有咩？</translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation>想搵咩？</translation>
    </message>
    <message>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation>肇慶以外</translation>
    </message>
    <message>
        <source>Factory work</source>
        <comment>group of work: production, assembly, packing, inspection</comment>
        <translation>工廠普工</translation>
    </message>
    <message>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation>機械維修</translation>
    </message>
    <message>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation>製衣針車</translation>
    </message>
    <message>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation>餐飲酒店</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation>清潔</translation>
    </message>
    <message>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation>家政護理</translation>
    </message>
    <message>
        <source>Guards</source>
        <comment>group of work: security, doorkeeping</comment>
        <translation>保安</translation>
    </message>
    <message>
        <source>Driving</source>
        <comment>group of work: drivers, transport</comment>
        <translation>揸車</translation>
    </message>
    <message>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation>倉庫速遞</translation>
    </message>
    <message>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation>店員銷售</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation>寫字樓</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation>建築裝修</translation>
    </message>
    <message>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation>種養園林</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation>醫療衞生</translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation>教育培訓</translation>
    </message>
    <message>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation>技術電腦</translation>
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
        <translation>散工日結</translation>
    </message>
    <message>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation>媽媽崗</translation>
    </message>
    <message>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation>見習</translation>
    </message>
    <message>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation>公益性崗位</translation>
    </message>
    <message>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation>急請</translation>
    </message>
    <message>
        <source>Work today, paid by the day</source>
        <comment>shelf, below its name</comment>
        <translation>做一日，出一日糧</translation>
    </message>
    <message>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation>返工湊仔兩不誤</translation>
    </message>
    <message>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation>畢業生、後生仔女</translation>
    </message>
    <message>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation>照顧搵工困難嘅人</translation>
    </message>
    <message>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation>即刻要人</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>仲未收到職位</translation>
    </message>
    <message>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation>離線，內容截至 今日 %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation>離線，內容截至 %1</translation>
    </message>
    <message>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation>更新於 今日 %1</translation>
    </message>
    <message>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation>更新於 尋日 %1</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation>更新於 %1</translation>
    </message>
    <message>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation>最啱</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <comment>search: the same work in a wider area</comment>
        <translation>其他地方：%1</translation>
    </message>
    <message>
        <source>With fewer wishes: %1</source>
        <comment>search: the same work, some conditions left off</comment>
        <translation>少啲要求：%1</translation>
    </message>
    <message>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation>相近嘅工作：%1</translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation>全部職位</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation>冇呢個字，退一格再試。</translation>
    </message>
    <message>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation>跟筆順撳筆畫：一 丨 即係 十</translation>
    </message>
    <message>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation>打粵語讀音：neihou 即係 你好</translation>
    </message>
    <message>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation>打拼音：chushi 即係 厨师</translation>
    </message>
</context>
</TS>
