// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan::catalogue;

namespace {

DocumentRef document(const char *digits, const QString &type)
{
    return {u"sha256-"_s + QString::fromLatin1(QByteArray(digits).repeated(32)), 17, type};
}

Survey survey()
{
    Survey made;
    made.id = u"visit/1"_s;
    made.form = u"visit"_s;
    made.version = u"1"_s;
    made.title = u"上门（示例）"_s;
    made.document = document("0a", u"application/xml"_s);
    made.files = {{u"towns.csv"_s, document("0b", u"text/csv"_s)},
                  {u"门口.png"_s, document("0c", u"image/png"_s)}};
    return made;
}

} // namespace

/// The body of a survey.
class TestSurveyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSurveyComesBackAsItWas();
    void theFormIsTheFirstOfItsDocuments();
    void aFileWithAPathIsPassedOver();
    void aBodyWithoutAFormIsNone();
    void listsAreNeededAndPicturesAreNot();
};

void TestSurveyJson::aSurveyComesBackAsItWas()
{
    const auto read = Kind<Survey>::Decoder::decode(Kind<Survey>::encode(survey()));
    QVERIFY(read);
    QVERIFY(*read == survey());
}

void TestSurveyJson::theFormIsTheFirstOfItsDocuments()
{
    const auto documents = documentsOf(Kind<Survey>::encode(survey()));
    QCOMPARE(documents.size(), std::size_t(3));
    QVERIFY(documents.front() == survey().document);
}

void TestSurveyJson::aFileWithAPathIsPassedOver()
{
    Survey made = survey();
    made.files.front().name = u"../towns.csv"_s;
    const auto read = Kind<Survey>::Decoder::decode(Kind<Survey>::encode(made));
    QVERIFY(read);
    QCOMPARE(read->files.size(), std::size_t(1));
}

void TestSurveyJson::aBodyWithoutAFormIsNone()
{
    const QByteArray body = Kind<Survey>::encode(survey()).replace("\"name\":\"form\"", "\"name\":\"map\"");
    QVERIFY(!Kind<Survey>::Decoder::decode(body));
}

void TestSurveyJson::listsAreNeededAndPicturesAreNot()
{
    QVERIFY(survey().files.front().isNeeded());
    QVERIFY(!survey().files.back().isNeeded());
}

QTEST_GUILESS_MAIN(TestSurveyJson)
#include "tst_surveyjson.moc"
