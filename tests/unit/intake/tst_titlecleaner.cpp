// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"
#include "titlecleaner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using yizhan::intake::cleanTitle;

class TitleCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baitIsRemoved_data();
    void baitIsRemoved();
    void meaningStays_data();
    void meaningStays();
    void nothingIsEverEmptied();
    void cleaningTwiceChangesNothing();
    void theRealTitlesKeepNoBait();
};

void TitleCleanerTest::baitIsRemoved_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char16_t *raw, const char16_t *clean) {
        const QString text = QString::fromUtf16(raw);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(clean);
    };
    row(u"(急招)普工", u"普工");
    row(u"（急招）普工", u"普工");
    row(u"【急招】护士", u"护士");
    row(u"[诚聘]医药代表/业务部", u"医药代表/业务部");
    row(u"［直聘］电工", u"电工");
    row(u"「YYDS」招人啦!护士", u"护士");
    row(u"『福利好』《待遇优》焊工", u"焊工");
    row(u"(高薪10000元以上)口腔医生", u"口腔医生");
    row(u"(15000元以上高薪)老中医", u"老中医");
    row(u"(急招)(福利好)【放心投】普工", u"普工");
    row(u"急招普工", u"普工");
    row(u"[急缺]急招仓管员（一名）", u"仓管员（一名）");
    row(u"(急招)招车瓷普工", u"车瓷普工");
    row(u"高薪诚聘 销售经理", u"销售经理");
    row(u"★★★急聘★★★保安员", u"保安员");
    row(u"🔥🔥急招🔥普工", u"普工");
    row(u"口腔医生（急聘）", u"口腔医生");
    row(u"纸样师(急招)", u"纸样师");
    row(u"车间师傅 (急招）", u"车间师傅");
    row(u"普工 急招！！！", u"普工");
    row(u"【包吃住】普工", u"普工");
    row(u"(机会来了),实习/进修", u"实习/进修");
    row(u"1、大客户销售代表", u"大客户销售代表");
    row(u"招聘临时工", u"临时工");
    row(u"(急招)某某口腔门诊部招聘前台", u"前台");
    row(u"育婴师.", u"育婴师");
    row(u"普 工", u"普工");
    row(u"叉车 司机", u"叉车司机");
    row(u"收银 员 兼 导购", u"收银员兼导购");
    row(u"快 递 员", u"快递员");
    row(u"外贸业务 员", u"外贸业务员");
}

void TitleCleanerTest::baitIsRemoved()
{
    QFETCH(QString, raw);
    QTEST(cleanTitle(raw), "clean");
}

void TitleCleanerTest::meaningStays_data()
{
    QTest::addColumn<QString>("title");
    for (const char16_t *title : {u"厨师（炒锅）",
                                  u"保安(夜班)",
                                  u"C1司机",
                                  u"招聘专员",
                                  u"招商经理",
                                  u"招生老师",
                                  u"急诊科护士",
                                  u"高级护工",
                                  u"1688运营",
                                  u"3D 打印工艺工程师",
                                  u".NET工程师",
                                  u"C++开发工程师",
                                  u"B超医生",
                                  u"120调度员",
                                  u"月嫂(母婴护理师)",
                                  u"嵌入式软件开发工程师（Linux 方向）",
                                  u"（圆通）二级承包商",
                                  u"洗碗工（包吃包住）",
                                  u"护工-医院直招",
                                  u"人力资源部招聘主管",
                                  u"（急诊）护士",
                                  u"热能工程师",
                                  u"直播运营",
                                  u"特种设备作业人员",
                                  u"普工/操作工",
                                  u"操作工（新）"}) {
        const QString text = QString::fromUtf16(title);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TitleCleanerTest::meaningStays()
{
    QFETCH(QString, title);
    QCOMPARE(cleanTitle(title), title);
}

void TitleCleanerTest::nothingIsEverEmptied()
{
    for (const char16_t *title :
         {u"急招", u"【急招】", u"((", u"★", u"!!!", u"（）", u"招", u"(急招)", u"🔥", u"【】", u"1、"})
        QVERIFY2(!cleanTitle(QStringView(title)).isEmpty(), qPrintable(QString::fromUtf16(title)));
    QCOMPARE(cleanTitle(u"急招"), QStringLiteral("急招"));
    QCOMPARE(cleanTitle(u""), QString());
}

void TitleCleanerTest::cleaningTwiceChangesNothing()
{
    for (const char16_t *title :
         {u"(急招)(福利好)普工", u"【急聘】★护士（急招）", u"普 工", u"「YYDS」招人啦!护士", u"1、2、电工"}) {
        const QString once = cleanTitle(QStringView(title));
        QCOMPARE(cleanTitle(once), once);
    }
}

void TitleCleanerTest::theRealTitlesKeepNoBait()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/domain/jobonline_vacancies_2025.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("SKIPPED: the calibration data are not on this machine.");
    int titles = 0;
    int cleaned = 0;
    QStringList left;
    while (!file.atEnd()) {
        const QString raw = QJsonDocument::fromJson(file.readLine())
                                .object()
                                .value(QLatin1String("title"))
                                .toString()
                                .simplified();
        const QString clean = cleanTitle(raw);
        ++titles;
        cleaned += clean != raw ? 1 : 0;
        QVERIFY(raw.isEmpty() || !clean.isEmpty());
        for (const char16_t *bait :
             {u"急招", u"急聘", u"诚聘", u"高薪", u"YYDS", u"放心投", u"直接谈", u"招贤纳士", u"不要错过"}) {
            if (clean.contains(QStringView(bait)))
                left.append(raw);
        }
    }
    QCOMPARE(titles, 1090);
    QVERIFY2(cleaned > 900, qPrintable(QString::number(cleaned)));
    QVERIFY2(left.size() <= 5, qPrintable(left.join(u'\n'))); // half a per cent
}

QTEST_APPLESS_MAIN(TitleCleanerTest)
#include "tst_titlecleaner.moc"
