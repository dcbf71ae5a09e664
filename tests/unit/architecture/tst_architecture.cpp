// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecturecheck.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

using yizhan::tests::ArchitectureCheck;
using yizhan::tests::Plan;
using yizhan::tests::planIn;

namespace {

QString documentOfTheHouse()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR "/docs/ARCHITECTURE.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A house of a few rooms: the checks are tested with it, whatever the plan of the real one is.
Plan smallPlan()
{
    return planIn(QStringLiteral("    common/core ▶ –\n"
                                 "    kiosk/store ▶ common/core\n"
                                 "    server/transport ▶ common/core\n"
                                 "    server/feed ▶ common/core\n"
                                 "    qml/home ▶ qml/{theme, controls}\n"));
}

} // namespace

/// The house stands as planned; and the check sees it when it does not.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void houseStandsAsPlanned();
    void wrongIncludeIsSeen();
    void wrongLinkIsSeen();
    void wrongImportIsSeen();
    void wrongOrderIsSeen();
    void unknownRoomIsSeen();
    void unknownHeaderIsSeen();
    void headersOfOneNameAreSeen();
    void forbiddenWords_data();
    void forbiddenWords();
    void ownClockIsSeen();
    void ownRandomnessIsSeen();
    void longFilesAreSeen();
    void repeaterOverWordsIsSeen_data();
    void repeaterOverWordsIsSeen();
    void allowedArrowsAreNoProblem();
    void planIsReadFromItsDrawing();
    void wherePlanIncludesAndLinksDifferIsSeen_data();
    void wherePlanIncludesAndLinksDifferIsSeen();
    void plannedImportThatNothingUsesIsSeen();
    void plannedRoomThatIsNotHereIsSeen();

private:
    static void oneProblem(const ArchitectureCheck &check, const char *word)
    {
        const QStringList problems = check.problems();
        QVERIFY2(problems.size() == 1, qPrintable(problems.join(QLatin1Char('\n'))));
        QVERIFY2(problems.constFirst().contains(QLatin1String(word)), qPrintable(problems.constFirst()));
    }
};

void TestArchitecture::houseStandsAsPlanned()
{
    ArchitectureCheck check(planIn(documentOfTheHouse()));
    check.addTree(QStringLiteral(YIZHAN_SOURCE_DIR));
    QVERIFY(check.fileCount() > 100);
    const QStringList problems = check.problems() + check.differences();
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void TestArchitecture::wrongIncludeIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), QStringLiteral("#include \"store.h\"\n"));
    check.addFile(QStringLiteral("src/kiosk/store/store.h"), QString());
    oneProblem(check, "common/core may not use kiosk/store");
}

void TestArchitecture::wrongLinkIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/server/feed/CMakeLists.txt"),
                  QStringLiteral("yizhan_library(feed SOURCES a.cpp LINKS Yizhan::transport)"));
    check.addFile(QStringLiteral("src/server/transport/CMakeLists.txt"),
                  QStringLiteral("yizhan_library(transport)"));
    oneProblem(check, "server/feed may not use server/transport");
}

void TestArchitecture::wrongImportIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("qml/home/HomePage.qml"),
                  QStringLiteral("import QtQuick\nimport Yizhan.Jobs\n"));
    oneProblem(check, "qml/home may not use qml/jobs");
}

void TestArchitecture::wrongOrderIsSeen()
{
    const QString rooms =
        QStringLiteral("foreach(room %1)\n    add_subdirectory(kiosk/${room})\nendforeach()\n"
                       "foreach(room core)\n    add_subdirectory(common/${room})\nendforeach()\n"
                       "add_subdirectory(tool)\n");
    const Plan plan = planIn(QStringLiteral("    common/core ▶ –\n"
                                            "    kiosk/store ▶ –\n"
                                            "    kiosk/desk ▶ kiosk/store\n"
                                            "    tool ▶ common/core, kiosk/desk\n"));
    const auto with = [&](const QString &kiosk) {
        ArchitectureCheck check(plan);
        check.addFile(QStringLiteral("src/CMakeLists.txt"), rooms.arg(kiosk));
        return check;
    };
    QCOMPARE(with(QStringLiteral("store desk")).problems(), QStringList());
    oneProblem(with(QStringLiteral("desk store")), "kiosk/desk stands before kiosk/store");
    ArchitectureCheck early(plan);
    early.addFile(QStringLiteral("src/CMakeLists.txt"),
                  QStringLiteral("add_subdirectory(tool)\n") + rooms.arg(QStringLiteral("store desk")));
    QCOMPARE(early.problems().size(), 2); // before core and before desk
    ArchitectureCheck forgotten = with(QStringLiteral("desk"));
    forgotten.addFile(QStringLiteral("src/kiosk/store/CMakeLists.txt"), QString());
    oneProblem(forgotten, "no place for kiosk/store");
}

void TestArchitecture::unknownRoomIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), QString());
    check.addFile(QStringLiteral("src/kiosk/attic/y.cpp"), QStringLiteral("#include \"x.h\"\n"));
    oneProblem(check, "no room kiosk/attic");
}

void TestArchitecture::unknownHeaderIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.cpp"),
                  QStringLiteral("#include \"gone.h\"\n#include \"x.moc\"\n"));
    oneProblem(check, "gone.h");
}

void TestArchitecture::headersOfOneNameAreSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), QString());
    check.addFile(QStringLiteral("src/kiosk/store/x.h"), QString());
    oneProblem(check, "of this name");
}

void TestArchitecture::planIsReadFromItsDrawing()
{
    const Plan plan =
        planIn(QStringLiteral("Words, and a ▶ b.\n\n"
                              "    common/core   ▶ –\n"
                              "    tool          ▶ common/{core, storage}, kiosk/desk, tool\n"));
    const Plan expected = {{QStringLiteral("common/core"), {}},
                           {QStringLiteral("tool"),
                            {QStringLiteral("common/core"), QStringLiteral("common/storage"),
                             QStringLiteral("kiosk/desk"), QStringLiteral("tool")}}};
    QCOMPARE(plan, expected);
}

void TestArchitecture::wherePlanIncludesAndLinksDifferIsSeen_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("cmake");
    QTest::addColumn<QStringList>("differences");
    const QString arrow = QStringLiteral("    kiosk/store ▶ common/core\n");
    const QString include = QStringLiteral("#include \"x.h\"\n");
    const QString link = QStringLiteral("yizhan_library(store LINKS Yizhan::core)");
    const QString noLink = QStringLiteral("yizhan_library(store)");
    QTest::newRow("all the same") << arrow << include << link << QStringList();
    QTest::newRow("planned, and unused")
        << arrow << QString() << noLink
        << QStringList{QStringLiteral("kiosk/store: nothing uses the planned arrow to common/core")};
    QTest::newRow("linked, and unused")
        << QString() << QString() << link
        << QStringList{QStringLiteral("kiosk/store: no include needs the link to common/core")};
    QTest::newRow("included, and not linked")
        << arrow << include << noLink
        << QStringList{QStringLiteral("kiosk/store: includes, and does not link, common/core")};
}

void TestArchitecture::wherePlanIncludesAndLinksDifferIsSeen()
{
    QFETCH(const QString, plan);
    QFETCH(const QString, source);
    QFETCH(const QString, cmake);
    ArchitectureCheck check(planIn(plan));
    check.addFile(QStringLiteral("src/common/core/x.h"), QString());
    check.addFile(QStringLiteral("src/common/core/CMakeLists.txt"), QStringLiteral("yizhan_library(core)"));
    check.addFile(QStringLiteral("src/kiosk/store/y.cpp"), source);
    check.addFile(QStringLiteral("src/kiosk/store/CMakeLists.txt"), cmake);
    QTEST(check.differences(), "differences");
}

void TestArchitecture::plannedImportThatNothingUsesIsSeen()
{
    ArchitectureCheck check(planIn(QStringLiteral("    qml/home ▶ qml/{theme, controls}\n")));
    check.addFile(QStringLiteral("qml/home/X.qml"), QStringLiteral("import Yizhan.Theme\n"));
    QCOMPARE(check.differences(),
             QStringList(QStringLiteral("qml/home: nothing uses the planned arrow to qml/controls")));
}

void TestArchitecture::plannedRoomThatIsNotHereIsSeen()
{
    const ArchitectureCheck check(planIn(QStringLiteral("    kiosk/attic ▶ –\n")));
    QCOMPARE(check.differences(), QStringList(QStringLiteral("kiosk/attic: is planned, and not here")));
}

void TestArchitecture::forbiddenWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("singleton") << QStringLiteral("auto &x = Store::instance();\n");
    QTest::newRow("context property") << QStringLiteral("context->setContextProperty(name, object);\n");
    QTest::newRow("manager") << QStringLiteral("class SyncManager final\n{\n};\n");
    QTest::newRow("utils") << QStringLiteral("namespace StringUtils {\n}\n");
    QTest::newRow("China's offset") << QStringLiteral("constexpr int offset = 8 * 3600;\n");
    QTest::newRow("China's offset in SQL") << QStringLiteral("auto sql = \"(at + 28800) / 86400\";\n");
    QTest::newRow("unfinished") << QStringLiteral("// TO") + QStringLiteral("DO: later\n");
}

void TestArchitecture::forbiddenWords()
{
    QFETCH(const QString, code);
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), code);
    QCOMPARE(check.problems().size(), 1);
}

void TestArchitecture::ownClockIsSeen()
{
    const QString code = QStringLiteral("const SystemClock clock;\n");
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/clock.h"), code);
    check.addFile(QStringLiteral("src/server/feed/main.cpp"), code);
    check.addFile(QStringLiteral("src/server/feed/x.cpp"), QStringLiteral("// no SystemClock\n"));
    QCOMPARE(check.problems(), QStringList());
    check.addFile(QStringLiteral("src/kiosk/store/x.cpp"), code);
    oneProblem(check, "main() did not make");
    check.addFile(QStringLiteral("src/kiosk/store/x.cpp"),
                  QStringLiteral("const auto now = std::chrono::system_clock::now();\n"));
    oneProblem(check, "main() did not make");
}

void TestArchitecture::ownRandomnessIsSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/random.cpp"),
                  QStringLiteral("return QRandomGenerator::system()->generate64();\n"));
    QCOMPARE(check.problems(), QStringList());
    for (const char *code : {"SystemRandom random;", "m_seed(QRandomGenerator::global()->generate64())",
                             "std::random_device device;"}) {
        check.addFile(QStringLiteral("src/kiosk/store/x.cpp"), QString::fromLatin1(code));
        oneProblem(check, "main() did not make");
    }
}

void TestArchitecture::longFilesAreSeen()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), QString(401, QLatin1Char('\n')));
    check.addFile(QStringLiteral("qml/home/X.qml"), QString(201, QLatin1Char('\n')));
    QCOMPARE(check.problems().size(), 2);
}

void TestArchitecture::repeaterOverWordsIsSeen_data()
{
    QTest::addColumn<QString>("qml");
    QTest::addColumn<bool>("seen");
    QTest::newRow("a number") << QStringLiteral("Repeater {\n    model: 3\n    text: qsTr(\"a\")\n}\n")
                              << false;
    QTest::newRow("how many there are")
        << QStringLiteral("Repeater { model: FormWords.steps.length\n}\n") << false;
    QTest::newRow("numbers") << QStringLiteral("Repeater {\n    model: [A.B,\n            A.C]\n}\n")
                             << false;
    QTest::newRow("words") << QStringLiteral("Repeater {\n    model: [root.x,\n        qsTr(\"a\")]\n}\n")
                           << true;
    QTest::newRow("of a singleton") << QStringLiteral("Repeater {\n    model: FormWords.steps\n}\n") << true;
    QTest::newRow("a slice") << QStringLiteral("Repeater {\n    model: Codebook.tags(bits).slice(0, 2)\n}\n")
                             << true;
    QTest::newRow("by a property")
        << QStringLiteral(
               "    property list<string> names: [qsTr(\"a\")]\nRepeater {\n    model: root.names\n}\n")
        << true;
    QTest::newRow("the length of a property")
        << QStringLiteral("    property list<string> names: [qsTr(\"a\")]\nRepeater {\n    model: "
                          "root.names.length\n}\n")
        << false;
}

void TestArchitecture::repeaterOverWordsIsSeen()
{
    QFETCH(const QString, qml);
    QFETCH(const bool, seen);
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("qml/home/X.qml"), qml);
    QCOMPARE(check.problems().size(), seen ? 1 : 0);
}

void TestArchitecture::allowedArrowsAreNoProblem()
{
    ArchitectureCheck check(smallPlan());
    check.addFile(QStringLiteral("src/common/core/x.h"), QStringLiteral("// class XManager: instance()\n"));
    check.addFile(QStringLiteral("src/kiosk/store/y.h"),
                  QStringLiteral("#include \"x.h\"\n#include <QNetworkAccessManager>\n"
                                 "class QNetworkAccessManager;\n"));
    check.addFile(QStringLiteral("qml/home/X.qml"),
                  QStringLiteral("import Yizhan.Theme\nimport Yizhan.ViewModels\n"));
    QCOMPARE(check.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
