<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionKeys</name>
    <message>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key: empty the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>key: take back a stroke</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key: take back a character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>key: put the keyboard away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: finish typing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Find work near home</source>
        <comment>attract screen, the largest words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies are open now</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>%n vacancy is open now</numerusform>
            <numerusform>%n vacancies are open now</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <comment>bottom bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>bottom bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>bottom bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bottom bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff</source>
        <comment>bottom bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Previous candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired people welcome</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daytime</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social insurance</source>
        <comment>benefit: the five insurances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid leave</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday gifts</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <comment>benefit: fixed days off each week or month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>tag of a vacancy: fictitious</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any schooling</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary school</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocational secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical school</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <source>Not learned yet? Join a course first</source>
        <comment>vacancy page: above courses that open the vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives %1</source>
        <comment>course: certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaches this trade</source>
        <comment>course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Ask for the price</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <comment>course: contact person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to join: call the staff</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <comment>display panel: strong contrast, on or off</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetScreen</name>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n do not state this; they come last.</source>
        <comment>facet screen, vacancies that do not say</comment>
        <translation>
            <numerusform>%n does not state this; it comes last.</numerusform>
            <numerusform>%n do not state this; they come last.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>pay: from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay to be agreed</source>
        <comment>pay not stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a piece</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the piece</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>amount of money: 4千</comment>
        <translation>%1,000 yuan</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <comment>amount of money: 1万</comment>
        <translation>%1 ten thousand yuan</translation>
    </message>
    <message>
        <source>%1 m from here</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km from here</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>%n month of experience</numerusform>
            <numerusform>%n months of experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>date: month, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day today</source>
        <comment>vacancy ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>price of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterScreen</name>
    <message>
        <source>Which condition matters to you?</source>
        <comment>title of the filter screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWorkTile</name>
    <message>
        <source>Find work</source>
        <comment>home screen, the largest tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>%n new today</numerusform>
            <numerusform>%n new today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n vacancy, no typing needed</numerusform>
            <numerusform>%n vacancies, no typing needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>In %n second this screen starts again. What you chose here will be cleared.</numerusform>
            <numerusform>In %n seconds this screen starts again. What you chose here will be cleared.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>the row has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in 岗位名称, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct 截止日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a fee, a deposit or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the sum and the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay below the local minimum wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the sum with the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the employer for a narrower range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the higher pay stands in the place of the lower one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap the two cells; the import has done so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pay cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit of the pay is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in 单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the education cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more schooling than the trade needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check it with the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experience cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ages cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a range such as 18-45, or 不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes people below the legal working age of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of people cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number from 1 to 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of work is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2025-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct 发布日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinates cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was cut at this many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it if the end matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier stands in the file before, with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the file again, one vacancy a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula without a stored result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the workbook, let it compute, and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell points to a text that the workbook lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the workbook again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a text that holds commas into quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote in the middle of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double the quote, or export the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not in one encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds bytes that no text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings are merged cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename or delete one of the two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the columns that are not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name and who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it again from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook of the old .xls format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive inflates to more than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not trust the file; ask for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive, but no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the table as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook has no visible sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the sheet that holds the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook lacks a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet has too many merged cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmerge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook holds too many texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file again and repeat the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 merged, %6 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [%1] %2: %3%4; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withdrawn, because a file could not be read to its end. Repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in 课程名称, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number stands in a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give every course a 课程编号 of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number, such as 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fee cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 courses are published, %2 had ended; %3 changes for the kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4; %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>New</source>
        <comment>tag: posted today</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <source>The touch screen of a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not synchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1080x1920.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width x height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End once the first screen stands and answers a tap; print the milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the screens, write a picture of each to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <comment>title of the language panel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Space</source>
        <comment>key of the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Yizhan employment station</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchQuestionScreen</name>
    <message>
        <source>By the month</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRuleScreen</name>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <comment>edition of the rule, 2026-11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs get points here. People do not.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, age, origin, household, health and hardship are not asked, not kept, not counted.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you left out does not count. At equal points the newer one comes first.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: part, most points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchSummary</name>
    <message>
        <source>Choose myself</source>
        <comment>matching: from similar posts to the five questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>matching: back to the five questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Five questions, answered by tapping pictures</source>
        <comment>home screen, below Choose for me</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>What work would you like?</source>
        <comment>matching, question 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like to work?</source>
        <comment>matching, question 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>matching, question 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much at least?</source>
        <comment>matching, question 4: pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must there be?</source>
        <comment>matching, question 5: musts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any work will do</source>
        <comment>matching, question 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere in the city</source>
        <comment>matching, question 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is a must</source>
        <comment>matching, question 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>matching, which question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>matching: near the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits in part</source>
        <comment>one star</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few close by: the whole district or county was added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of it fits</source>
        <comment>card of a match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <comment>matching, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with a finger</source>
        <comment>under Handwriting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A B C</source>
        <comment>under Letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to write?</source>
        <comment>keyboard, first use</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>pager, short: this page, pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want this: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same kind: %1</source>
        <comment>reason, group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>reason, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another place</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>distance to the middle of a town</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>caution, certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <comment>caution, schooling or experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say what it asks for</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electrician&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welder&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forklift certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire control certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child care certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elder care certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cook&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety officer&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lorry driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounting certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nursing certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacist&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crane certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boiler certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beautician&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>%n vacancy found</numerusform>
            <numerusform>%n vacancies found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>The work</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they give</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 km away, in a straight line</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are those you chose, or flexible</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>rule</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n points</source>
        <comment>rule: most points of a part</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Back to the top</source>
        <comment>button below a list that was scrolled to its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation type="unfinished">
            <numerusform>%n vacancy found</numerusform>
            <numerusform>%n vacancies found</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation type="unfinished">
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <source>withdrawn; the kiosks use their own again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is published already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCourses</name>
    <message>
        <source>%1 courses are withdrawn</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <source>%1 corrections; %2 of %3 postings changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message>
        <source>%1: %2 items, %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <source>Vacancies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the snapshots: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerUsage</name>
    <message>
        <source>See yizhan-server --help.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>name of the stroke 丿 撇</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <comment>name of the strokes 丶 点 and ㇏ 捺</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <comment>name of the stroke 乛 折</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan apiece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --help to see what this command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Is it running, and is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this name is known. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted. Check the clock of this machine and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fell silent. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke. Try again; what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood. Is this the address of a Yizhan server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is updating this data folder. Stop it, or wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address must look like http://host:8420.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been loaded here yet. Run yizhan sync or yizhan load first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was written by an older version. Run yizhan sync once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was written by a newer version of this program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by a key that this kiosk does not trust. If the server&apos;s key was changed on purpose, give the new one with --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for another version of this program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a snapshot of Yizhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written. Check that it exists, its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made. Check the permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 items, cursor %3, sum %4, as of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the status as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 items loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the resulting status as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--key needs 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue did not match the server&apos;s and is being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date: %1 vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a kiosk&apos;s catalogue up to date over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server, http://host:8420</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when the catalogue is up to date (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and follow every change until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the catalogue to keep, may be repeated (default: city)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--once and --watch exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables of vacancies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (.yzsnap) or tables of vacancies (.xlsx, .csv, .jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %, %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wishes hold something about the person. Matching takes nothing of the kind; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wishes cannot be read. Correct the member that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points cannot be read. Correct the line that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wishes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date needs a day like 2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many vacancies to show (8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the page as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rule and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no more than K vacancies a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a resident types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a query or --queries FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also mentioned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the findings as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing  %1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of courses (.csv), in the place of the former ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other points than those in force at the kiosk (TOML)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the telephone number</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone is stated. Ask the staff here to help you apply.</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar work</source>
        <comment>vacancy page: like this one</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message numerus="yes">
        <source>%n people wanted</source>
        <comment>vacancy: headcount</comment>
        <translation>
            <numerusform>%n person wanted</numerusform>
            <numerusform>%n people wanted</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask</source>
        <comment>vacancy page: education, experience, certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they give</source>
        <comment>vacancy page: benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>vacancy page: employer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a vacancy on the left</source>
        <comment>two panes: nothing is open yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see all about it.</source>
        <comment>two panes: nothing is open yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best paid</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>facet: area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or street</source>
        <comment>facet: town-level area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory work</source>
        <comment>group of work: production, assembly, packing, inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <comment>group of work: security, doorkeeping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <comment>group of work: drivers, transport</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <comment>group of work: heads, supervisors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day work</source>
        <comment>shelf: gig work, paid by the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work today, paid by the day</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <comment>search: the same work in a wider area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer wishes: %1</source>
        <comment>search: the same work, some conditions left off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
