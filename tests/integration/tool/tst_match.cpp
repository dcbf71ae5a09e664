// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// `yizhan match` over a kiosk that was loaded from a table.
class TestMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBestComesFirstWithReasons();
    void theSameWishesGiveTheSameBytes();
    void thePageIsForPeople();
    void unknownMembersAreRefused();
    void somethingPersonalIsRefused();
    void wrongUsageIsTold();
    void otherPointsAreTaken();
    void theRuleIsPrinted();
    void correctionsReachTheKiosk();
    void aListOfSynonymsReachesTheKiosk();
    void aCourseForTheGapIsNamed();
    void coursesAloneAreNotLoaded();
    void weightsReachTheKiosk();
    void brokenWeightsAreNotPublished();
    void aFileOfWeightsIsShownAsARule();

private:
    int run(const char *program, const QStringList &arguments);
    int match(const QByteArray &wishes, const QStringList &more = {});
    int weights(const QStringList &options = {});
    static QByteArray changedWeights(const QByteArray &from, const QByteArray &to);
    QString write(const QString &name, const QByteArray &text);
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QByteArray m_out;
    QByteArray m_err;
};

int TestMatch::run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/") + QLatin1String(program), arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

QString TestMatch::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a file");
    return file.fileName();
}

int TestMatch::match(const QByteArray &wishes, const QStringList &more)
{
    return run("yizhan", QStringList{u"match"_s, u"--data"_s, path(u"kiosk"_s), u"--wishes"_s,
                                     write(u"wishes.json"_s, wishes)} +
                             more);
}

void TestMatch::initTestCase()
{
    const QString table = write(
        u"table.csv"_s, "岗位编号,岗位名称,单位名称,工作地点,最低薪资,最高薪资,薪资单位,学历要求,年龄要求\n"
                        "n1,保洁员,示例物业,广东省肇庆市端州区,3000,3500,元/月,不限,18-45\n"
                        "n2,厨师,示例餐厅,广东省肇庆市端州区,5000,6000,元/月,不限,\n"
                        "n3,保洁员,示例酒店,广东省肇庆市四会市,3000,3500,元/月,不限,\n");
    QVERIFY2(run("yizhan", {u"load"_s, u"--data"_s, path(u"kiosk"_s), table}) == 0, m_err);
}

void TestMatch::theBestComesFirstWithReasons()
{
    QVERIFY2(match(R"({"work":{"wanted":["保洁"]},"place":{"area":"441202"},"pay":{"yuan":3000}})",
                   {u"--json"_s}) == 0,
             m_err);
    const QJsonObject page = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(page.value(u"available"_s).toInt(), 3);
    const QJsonArray results = page.value(u"results"_s).toArray();
    QCOMPARE(results.size(), 3);
    const QJsonObject best = results[0].toObject();
    QCOMPARE(best.value(u"id"_s).toString(), u"n1"_s);
    QCOMPARE(best.value(u"stars"_s).toInt(), 3);
    QCOMPARE(best.value(u"reasons"_s).toArray().size(), 3);
    QCOMPARE(best.value(u"caution"_s).toObject().value(u"words"_s).toString(), u"单位写明：18–45 岁"_s);
    QCOMPARE(results[1].toObject().value(u"id"_s).toString(), u"n3"_s);
    QCOMPARE(page.value(u"widenings"_s).toArray().first().toObject().value(u"kind"_s).toString(), u"CITY"_s);
}

void TestMatch::theSameWishesGiveTheSameBytes()
{
    const QByteArray wishes = R"({"work":{"groups":["cleaning"]}})";
    QCOMPARE(match(wishes, {u"--json"_s, u"--explain"_s}), 0);
    const QByteArray first = m_out;
    QCOMPARE(match(wishes, {u"--json"_s, u"--explain"_s}), 0);
    QCOMPARE(m_out, first);
}

void TestMatch::thePageIsForPeople()
{
    QCOMPARE(match(R"({"work":{"done":["保洁"]}})", {u"--limit"_s, u"1"_s, u"--explain"_s}), 0);
    QVERIFY2(m_out.contains("★★★ 保洁员"), m_out);
    QVERIFY2(m_out.contains("您做过：保洁员"), m_out);
    QVERIFY2(m_out.contains("工种 35/35"), m_out);
}

void TestMatch::unknownMembersAreRefused()
{
    QCOMPARE(match(R"({"work":{"wnted":["保洁"]}})"), 1);
    QVERIFY2(m_err.contains("work.wnted") && m_err.contains("wishes.member"), m_err);
}

void TestMatch::somethingPersonalIsRefused()
{
    QCOMPARE(match(R"({"own":{"gender":"女"}})"), 1);
    const QByteArray refusal = m_err;
    QVERIFY2(refusal.contains("own.gender") && refusal.contains("wishes.personal"), refusal);
    QCOMPARE(match(R"({"own":{"gender":"男"}})"), 1);
    QCOMPARE(m_err, refusal);
}

void TestMatch::wrongUsageIsTold()
{
    QCOMPARE(run("yizhan", {u"match"_s, u"--data"_s, path(u"kiosk"_s)}), 2);
    QCOMPARE(match("{}", {u"--limit"_s, u"0"_s}), 2);
    QCOMPARE(match("{}", {u"--date"_s, u"tomorrow"_s}), 2);
    QCOMPARE(run("yizhan", {u"match"_s, u"--data"_s, path(u"kiosk"_s), u"--wishes"_s, path(u"none.json"_s)}),
             1);
}

void TestMatch::otherPointsAreTaken()
{
    QCOMPARE(match("{}", {u"--weights"_s, write(u"weights.toml"_s, "version = 1\n")}), 1);
    QVERIFY2(m_err.contains("weights.toml"), m_err);
}

void TestMatch::theRuleIsPrinted()
{
    QCOMPARE(run("yizhan", {u"match"_s, u"--rule"_s}), 0);
    QVERIFY(m_out.startsWith("# 怎么排的"));
}

void TestMatch::correctionsReachTheKiosk()
{
    const QString table = write(u"list.csv"_s, "岗位编号,岗位名称,单位名称,工作地点\n"
                                               "n1,普工,示例电子厂,广东省肇庆市端州区\n");
    const QStringList data{u"--data"_s, path(u"server"_s)};
    QVERIFY2(run("yizhan-server", QStringList{u"import"_s} + data + QStringList{table}) == 0, m_err);
    QCOMPARE(run("yizhan-server", QStringList{u"occupations"_s} + data + QStringList{u"--unsure"_s, u"5"_s}),
             0);
    QVERIFY2(m_out.contains("\"普工\",-"), m_out);
    const QString rules = write(u"rules.csv"_s, "title,code\n普工,6-25-04-07\n");
    QVERIFY2(run("yizhan-server", QStringList{u"occupations"_s} + data + QStringList{u"--import"_s, rules}) ==
                 0,
             m_err);
    const QString snapshot = path(u"s.yzsnap"_s);
    QVERIFY2(run("yizhan-server", QStringList{u"snapshot"_s} + data + QStringList{u"--out"_s, snapshot}) == 0,
             m_err);
    QVERIFY2(run("yizhan", {u"load"_s, u"--data"_s, path(u"other"_s), snapshot}) == 0, m_err);
    const QString wishes = write(u"wishes.json"_s, R"({"work":{"wanted":["电子设备装接工"]}})");
    QCOMPARE(run("yizhan", {u"match"_s, u"--data"_s, path(u"other"_s), u"--wishes"_s, wishes}), 0);
    QVERIFY2(m_out.contains("您想做：电子设备装接工"), m_out);
}

void TestMatch::aListOfSynonymsReachesTheKiosk()
{
    const QString table = write(u"posts.csv"_s, "岗位编号,岗位名称,单位名称,工作地点\n"
                                                "n1,甲类技工,示例电子厂,广东省肇庆市端州区\n");
    const QStringList data{u"--data"_s, path(u"words"_s)};
    QVERIFY2(run("yizhan-server", QStringList{u"import"_s} + data + QStringList{table}) == 0, m_err);
    const QString wrong = write(u"wrong.txt"_s, "# ours\n= 甲类技工\n");
    QCOMPARE(run("yizhan-server", QStringList{u"synonyms"_s} + data + QStringList{u"--import"_s, wrong}), 1);
    QVERIFY2(m_err.contains("wrong.txt:2"), m_err);
    const QString list = write(u"list.txt"_s, "# ours\n= 甲类技工 乙类岗位名\n");
    QVERIFY2(run("yizhan-server", QStringList{u"synonyms"_s} + data + QStringList{u"--import"_s, list}) == 0,
             m_err);
    QCOMPARE(run("yizhan-server", QStringList{u"synonyms"_s} + data), 0);
    QVERIFY2(m_out.contains("乙类岗位名"), m_out);
    const QString snapshot = path(u"words.yzsnap"_s);
    QVERIFY2(run("yizhan-server", QStringList{u"snapshot"_s} + data + QStringList{u"--out"_s, snapshot}) == 0,
             m_err);
    QVERIFY2(run("yizhan", {u"load"_s, u"--data"_s, path(u"asked"_s), snapshot}) == 0, m_err);
    QCOMPARE(run("yizhan", {u"search"_s, u"--data"_s, path(u"asked"_s), u"乙类岗位名"_s}), 0);
    QVERIFY2(m_out.contains("甲类技工"), m_out);
    QCOMPARE(run("yizhan-server", QStringList{u"synonyms"_s} + data + QStringList{u"--remove"_s}), 0);
    QCOMPARE(run("yizhan-server", QStringList{u"synonyms"_s} + data), 0);
    QVERIFY2(m_out.isEmpty(), m_out);
}

void TestMatch::aCourseForTheGapIsNamed()
{
    const QString table = write(u"gap.csv"_s, "岗位编号,岗位名称,单位名称,工作地点,资格证书\n"
                                              "n1,电工,示例电子厂,广东省肇庆市端州区,电工证\n");
    const QString courses =
        write(u"courses.csv"_s, "课程编号,课程名称,证书\nc1,电工班,电工证\nc2,焊工班,焊工证\n");
    const QStringList data{u"--data"_s, path(u"gap"_s)};
    QVERIFY2(run("yizhan", QStringList{u"load"_s} + data + QStringList{table}) == 0, m_err);
    const auto loadCourses = [&](const QString &file) {
        return run("yizhan", QStringList{u"load"_s} + data + QStringList{u"--kind"_s, u"course"_s, file});
    };
    QVERIFY2(loadCourses(courses) == 0, m_err);
    const QString wishes = write(u"gap.json"_s, R"({"work":{"wanted":["电工"]}})");
    const QStringList asked = QStringList{u"match"_s} + data + QStringList{u"--wishes"_s, wishes};
    QVERIFY2(run("yizhan", asked + QStringList{u"--json"_s}) == 0, m_err);
    const auto gap = [this] {
        const QJsonObject page = QJsonDocument::fromJson(m_out).object();
        return page.value(u"results"_s).toArray().first().toObject().value(u"gap"_s).toObject();
    };
    QCOMPARE(gap().value(u"courses"_s).toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, u"bureau/c1"_s}, {u"name"_s, u"电工班"_s}}}));
    QVERIFY2(run("yizhan", asked) == 0, m_err);
    QVERIFY2(m_out.contains("可以先学：电工班"), m_out);
    // Another table stands in the place of the former one.
    const QString others = write(u"others.csv"_s, "课程名称\n收纳班\n");
    QVERIFY2(loadCourses(others) == 0, m_err);
    QVERIFY2(run("yizhan", asked + QStringList{u"--json"_s}) == 0, m_err);
    QVERIFY(gap().value(u"courses"_s).toArray().isEmpty());
    // A table without a course does not.
    QVERIFY(loadCourses(courses) == 0);
    const QString none = write(u"none.csv"_s, "课程名称\n");
    QVERIFY(loadCourses(none) != 0);
    QVERIFY2(run("yizhan", asked + QStringList{u"--json"_s}) == 0, m_err);
    QCOMPARE(gap().value(u"courses"_s).toArray().size(), 1);
}

void TestMatch::coursesAloneAreNotLoaded()
{
    const QString courses = write(u"alone.csv"_s, "课程名称\n电工班\n");
    QVERIFY(run("yizhan", {u"load"_s, u"--data"_s, path(u"alone"_s), u"--kind"_s, u"course"_s, courses}) !=
            0);
    QVERIFY2(m_err.contains("load.alone"), m_err);
}

int TestMatch::weights(const QStringList &options)
{
    return run("yizhan-server", QStringList{u"weights"_s, u"--data"_s, path(u"points"_s)} + options);
}

QByteArray TestMatch::changedWeights(const QByteArray &from, const QByteArray &to)
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/matching-weights.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the weights are missing");
    return file.readAll().replace(from, to);
}

void TestMatch::weightsReachTheKiosk()
{
    const QString table =
        write(u"posts.csv"_s, "岗位编号,岗位名称,单位名称,工作地点,最低薪资,最高薪资,薪资单位\n"
                              "n1,保洁员,示例物业,广东省肇庆市端州区,,,\n"
                              "n2,门卫,示例物业,广东省肇庆市端州区,3000,3500,元/月\n");
    const QStringList data{u"--data"_s, path(u"points"_s)};
    QVERIFY2(run("yizhan-server", QStringList{u"import"_s} + data + QStringList{table}) == 0, m_err);
    QCOMPARE(weights(), 0);
    QCOMPARE(m_out, QByteArray());
    // A bureau for which pay is all but everything.
    QByteArray text = changedWeights("same_occupation = 35", "same_occupation = 5");
    text.replace("small_class = 25", "small_class = 4").replace("group = 25", "group = 4");
    text.replace("medium_class = 12", "medium_class = 1").replace("enough = 15", "enough = 45");
    text.replace("\"2026-11\"", "\"ours\"");
    QVERIFY2(weights({u"--import"_s, write(u"ours.toml"_s, text)}) == 0, m_err);
    QCOMPARE(weights(), 0);
    QCOMPARE(m_out, text);
    const QString snapshot = path(u"points.yzsnap"_s);
    QVERIFY2(run("yizhan-server", QStringList{u"snapshot"_s} + data + QStringList{u"--out"_s, snapshot}) == 0,
             m_err);
    const QStringList kiosk{u"match"_s, u"--data"_s, path(u"paid"_s)};
    QVERIFY2(run("yizhan", {u"load"_s, u"--data"_s, path(u"paid"_s), snapshot}) == 0, m_err);
    const QString wishes = write(u"wishes.json"_s, R"({"work":{"wanted":["保洁"]},"pay":{"yuan":3000}})");
    QCOMPARE(run("yizhan", kiosk + QStringList{u"--wishes"_s, wishes, u"--explain"_s}), 0);
    QVERIFY2(m_out.contains("工资 45/45") && m_out.indexOf("门卫") < m_out.indexOf("保洁员"), m_out);
    QCOMPARE(run("yizhan", kiosk + QStringList{u"--rule"_s}), 0);
    QVERIFY2(m_out.contains("（ours 版") && m_out.contains("## 工资（最多 45 分）"), m_out);
    QCOMPARE(weights({u"--remove"_s}), 0);
    QCOMPARE(weights(), 0);
    QCOMPARE(m_out, QByteArray());
}

void TestMatch::brokenWeightsAreNotPublished()
{
    const QString table = write(u"posts.csv"_s, "岗位编号,岗位名称,单位名称,工作地点\n"
                                                "n1,保洁员,示例物业,广东省肇庆市端州区\n");
    QVERIFY2(run("yizhan-server", {u"import"_s, u"--data"_s, path(u"points"_s), table}) == 0, m_err);
    const QString wrong = write(u"wrong.toml"_s, changedWeights("overlap = 8", "overlap = 800"));
    QCOMPARE(weights({u"--import"_s, wrong}), 1);
    QVERIFY2(m_err.contains("wrong.toml:23") && m_err.contains("pay.overlap") && m_err.contains("0 to 100"),
             m_err);
    QCOMPARE(weights(), 0);
    QCOMPARE(m_out, QByteArray());
    QCOMPARE(weights({u"--import"_s, path(u"none.toml"_s)}), 1);
    QCOMPARE(weights({u"--import"_s, wrong, u"--remove"_s}), 2);
    QCOMPARE(weights({wrong}), 2);
    QCOMPARE(run("yizhan-server", {u"weights"_s}), 2);
    QCOMPARE(run("yizhan-server", {u"weights"_s, u"--data"_s, path(u"nothing"_s)}), 1);
}

void TestMatch::aFileOfWeightsIsShownAsARule()
{
    const QString ours = write(u"ours.toml"_s, changedWeights("\"2026-11\"", "\"ours\""));
    QCOMPARE(run("yizhan", {u"match"_s, u"--rule"_s, u"--weights"_s, ours}), 0);
    QVERIFY2(m_out.contains("（ours 版"), m_out);
    const QString wrong = write(u"wrong.toml"_s, changedWeights("two = 50", "two = 500"));
    QCOMPARE(run("yizhan", {u"match"_s, u"--rule"_s, u"--weights"_s, wrong}), 1);
    QVERIFY2(m_err.contains("stars.two"), m_err);
}

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
