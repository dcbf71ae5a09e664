// SPDX-License-Identifier: GPL-3.0-or-later
#include "planpictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

const QByteArray picture = QByteArrayLiteral("\x89PNG\r\n\x1a\n and more");

/// A folder of pictures, and where kiosks fetch documents.
struct Bureau
{
    Bureau() { QDir(folder.path()).mkpath(u"tables"_s); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] server::PlanPictures pictures(bool dryRun = false) const
    {
        return {folder.filePath(u"tables"_s), feed::DocumentFolder(folder.filePath(u"documents"_s)), dryRun};
    }

    QTemporaryDir folder;
};

} // namespace

/// The plans that tables of fairs name.
class TestPlanPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsPutWhereKiosksFetchIt()
    {
        const Bureau bureau;
        bureau.put(u"tables/hall.png"_s, picture);
        const auto plan = bureau.pictures().take(u"hall.png"_s);
        QVERIFY(plan);
        QCOMPARE(plan->type, u"image/png"_s);
        QCOMPARE(plan->size, picture.size());
        QVERIFY(QFile::exists(bureau.folder.filePath(u"documents/"_s + plan->digest)));
    }
    void aTrialPutsNothingAnywhereAndSaysTheSame()
    {
        const Bureau bureau;
        bureau.put(u"tables/hall.png"_s, picture);
        const auto tried = bureau.pictures(true).take(u"hall.png"_s);
        QVERIFY(!QFile::exists(bureau.folder.filePath(u"documents"_s)));
        const auto taken = bureau.pictures().take(u"hall.png"_s);
        QVERIFY(tried && taken);
        QCOMPARE(*tried, *taken);
    }
    void whatLiesOutsideIsNotThere()
    {
        const Bureau bureau;
        bureau.put(u"hall.png"_s, picture);
        for (const QString &name :
             {u"../hall.png"_s, bureau.folder.filePath(u"hall.png"_s), u"hall.png"_s, u".."_s})
            QCOMPARE(bureau.pictures().take(name).error().reason, u"plan.missing"_s);
    }
    void whatIsNoPictureIsNotTaken()
    {
        const Bureau bureau;
        bureau.put(u"tables/hall.png"_s, "<svg/>");
        bureau.put(u"tables/empty.png"_s, {});
        QCOMPARE(bureau.pictures().take(u"hall.png"_s).error().reason, u"plan.type"_s);
        QCOMPARE(bureau.pictures().take(u"empty.png"_s).error().reason, u"plan.type"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanPictures)
#include "tst_planpictures.moc"
