// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginedesks.h"
#include "inputcheck.h"
#include "rimedata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace yizhan::input;

/// One file of the data of the methods is lost or damaged. Works on links to the packages' files; what needs
/// a package is skipped where it is missing.
class TestHealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileThatIsNotWholeIsNotUsed_data();
    void aFileThatIsNotWholeIsNotUsed();
    void whatWasCompiledIsCompiledAnewWhenItIsDamaged_data();
    void whatWasCompiledIsCompiledAnewWhenItIsDamaged();
    void aDictionaryThatIsGoneLeavesTheOthers();
    void aFolderThatCannotBeWrittenIsDoneWithout();
    void whatIsCompiledIsUsedFromAFolderThatMayOnlyBeRead();
    void theCheckNamesWhatIsDamaged();

private:
    [[nodiscard]] QString data(const QString &name) const { return QDir(m_paths.rimeData).filePath(name); }
    /// In the place of a link to it: the package's own file stays as it is.
    void damage(const QString &path) const;
    [[nodiscard]] bool writes(Method method) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    InputPaths m_paths;
};

void TestHealing::initTestCase()
{
    for (const RimeSchema &schema : rimeSchemas) {
        if (schema.method != Method::Jyutping && !conditionOf(schema, InputPaths()).usable())
            QSKIP("SKIPPED: a rime-data package is missing (see packages.txt)");
    }
}

void TestHealing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = inputPaths(m_folder->path());
    m_paths.rimeData = m_folder->filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(data(QStringLiteral("build"))));
    const QDir packages{InputPaths().rimeData};
    for (const char *name :
         {"pinyin_simp.dict.yaml", "build/pinyin_simp.table.bin", "build/pinyin_simp.reverse.bin",
          "stroke.dict.yaml", "build/stroke.table.bin", "build/stroke.reverse.bin", "essay.txt"})
        QVERIFY(QFile::link(packages.filePath(QString::fromLatin1(name)), data(QString::fromLatin1(name))));
}

void TestHealing::damage(const QString &path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(file.remove());
    for (qsizetype place = 100; place < bytes.size(); place += 97)
        bytes[place] = 'x';
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.first(bytes.size() / 2));
}

bool TestHealing::writes(Method method) const
{
    KeyDesk keys;
    keys.open(m_paths, [](int, int) {});
    KeyEngine *engine = keys.engine(method);
    if (engine == nullptr)
        return false;
    Composition composition;
    for (const char key : method == Method::Stroke ? QByteArray("hspn") : QByteArray("nihao"))
        composition = engine->press(key);
    return composition.candidates.contains(method == Method::Stroke ? QStringLiteral("木")
                                                                    : QStringLiteral("你好"));
}

void TestHealing::aFileThatIsNotWholeIsNotUsed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("lost");
    for (const char *file :
         {"pinyin_simp.dict.yaml", "build/pinyin_simp.table.bin", "build/pinyin_simp.reverse.bin"}) {
        QTest::addRow("%s is lost", file) << QString::fromLatin1(file) << true;
        QTest::addRow("%s is damaged", file) << QString::fromLatin1(file) << false;
    }
}

void TestHealing::aFileThatIsNotWholeIsNotUsed()
{
    QFETCH(QString, file);
    QFETCH(bool, lost);
    if (lost)
        QVERIFY(QFile::remove(data(file)));
    else
        damage(data(file));
    QVERIFY(writes(Method::Pinyin));
}

void TestHealing::whatWasCompiledIsCompiledAnewWhenItIsDamaged_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"build/yizhan_pinyin.prism.bin", "build/yizhan_pinyin.schema.yaml",
                             "build/default.yaml", "yizhan_pinyin.schema.yaml", "default.yaml"})
        QTest::addRow("%s", file) << QString::fromLatin1(file);
}

void TestHealing::whatWasCompiledIsCompiledAnewWhenItIsDamaged()
{
    QFETCH(QString, file);
    QVERIFY(writes(Method::Pinyin));
    damage(QDir(m_paths.compiled).filePath(file));
    QVERIFY(!isCompiled(m_paths));
    QVERIFY(writes(Method::Pinyin));
    QVERIFY(isCompiled(m_paths));
}

void TestHealing::aDictionaryThatIsGoneLeavesTheOthers()
{
    for (const char *name : {"pinyin_simp.dict.yaml", "build/pinyin_simp.table.bin"})
        QVERIFY(QFile::remove(data(QString::fromLatin1(name))));
    QVERIFY(!writes(Method::Pinyin));
    QVERIFY(writes(Method::Stroke));
}

void TestHealing::aFolderThatCannotBeWrittenIsDoneWithout()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_paths.compiled = m_folder->filePath(QStringLiteral("file/input"));
    QVERIFY(writes(Method::Pinyin));
}

void TestHealing::whatIsCompiledIsUsedFromAFolderThatMayOnlyBeRead()
{
    QVERIFY(writes(Method::Pinyin));
    QVERIFY(QFile::setPermissions(m_paths.compiled, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(isCompiled(m_paths));
    QVERIFY(writes(Method::Pinyin));
    QVERIFY(QFile::setPermissions(m_paths.compiled, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestHealing::theCheckNamesWhatIsDamaged()
{
    damage(data(QStringLiteral("build/stroke.table.bin")));
    for (const InputFinding &finding : checkInput(m_paths)) {
        if (finding.name == QLatin1String("input.pinyin"))
            QVERIFY(finding.ok);
        if (finding.name == QLatin1String("input.stroke")) {
            QVERIFY(!finding.ok);
            QVERIFY2(finding.remedy.contains(QLatin1String("--reinstall rime-data-stroke")),
                     qPrintable(finding.remedy));
        }
    }
}

QTEST_GUILESS_MAIN(TestHealing)
#include "tst_healing.moc"
