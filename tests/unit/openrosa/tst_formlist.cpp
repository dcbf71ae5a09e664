// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::LedgerFixture;
using tests::PhoneFixture;

/// What a phone is told of forms.
class TestFormList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfTheStationAreListed_data() { fakes::TestServer::addEngines(); }
    void formsOfTheStationAreListed();
    void hashIsThatOfTheFile_data() { fakes::TestServer::addEngines(); }
    void hashIsThatOfTheFile();
    void onlyTheOpenVersionIsListed_data() { fakes::TestServer::addEngines(); }
    void onlyTheOpenVersionIsListed();
    void whatResidentsAnswerAloneIsNotListed_data() { fakes::TestServer::addEngines(); }
    void whatResidentsAnswerAloneIsNotListed();
    void aFormOfAnotherStationIsNotThere_data() { fakes::TestServer::addEngines(); }
    void aFormOfAnotherStationIsNotThere();
    void aManifestIsThereForWhoAsks_data() { fakes::TestServer::addEngines(); }
    void aManifestIsThereForWhoAsks();
    void filesBesideAFormAreGivenWithTheirHash_data() { fakes::TestServer::addEngines(); }
    void filesBesideAFormAreGivenWithTheirHash();
    void headSaysHowMuchIsTaken_data() { fakes::TestServer::addEngines(); }
    void headSaysHowMuchIsTaken();
    void nothingIsAnsweredInTheClear_data() { fakes::TestServer::addEngines(); }
    void nothingIsAnsweredInTheClear();
    void aProxyThatEndsTlsIsBelieved_data() { fakes::TestServer::addEngines(); }
    void aProxyThatEndsTlsIsBelieved();
    void anotherVersionOfTheProtocolIsRefused_data() { fakes::TestServer::addEngines(); }
    void anotherVersionOfTheProtocolIsRefused();
};

void TestFormList::formsOfTheStationAreListed()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const auto response = phone.get("/openrosa/formList?deviceID=collect%3A1");
    QCOMPARE(response.status, 200);
    QCOMPARE(PhoneFixture::fieldOf(response, "X-OpenRosa-Version"), std::string("1.0"));
    QCOMPARE(PhoneFixture::fieldOf(response, "Content-Type"), std::string("text/xml; charset=utf-8"));
    const QByteArray xml = PhoneFixture::textOf(response);
    QVERIFY2(xml.contains("<xforms xmlns=\"http://openrosa.org/xforms/xformsList\"><xform>"
                          "<formID>visit</formID><name>上门（示例）</name><version>1</version>"),
             xml);
    QVERIFY2(xml.contains("<downloadUrl>https://bureau.example:8420/openrosa/forms/visit/1</downloadUrl>"),
             xml);
    QVERIFY(!PhoneFixture::textOf(phone.get("/openrosa/formList?formID=other")).contains("<xform>"));
}

void TestFormList::hashIsThatOfTheFile()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray md5 = QCryptographicHash::hash(tests::visitForm("1"), QCryptographicHash::Md5).toHex();
    QVERIFY(PhoneFixture::textOf(phone.get("/openrosa/formList"))
                .contains(QByteArray("<hash>md5:" + md5 + "</hash>")));
    const auto form = phone.get("/openrosa/forms/visit/1");
    QCOMPARE(form.status, 200);
    QVERIFY(form.file);
    QCOMPARE(form.file->length, quint64(tests::visitForm("1").size()));
    QCOMPARE(phone.get("/openrosa/forms/visit/9").status, 404);
}

void TestFormList::onlyTheOpenVersionIsListed()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    phone.publish("2");
    const QByteArray open = PhoneFixture::textOf(phone.get("/openrosa/formList"));
    QVERIFY(open.contains("<version>2</version>") && !open.contains("<version>1</version>"));
    const QByteArray all = PhoneFixture::textOf(phone.get("/openrosa/formList?listAllVersions=true"));
    QVERIFY(all.contains("<version>2</version>") && all.contains("<version>1</version>"));
    LedgerFixture::must(phone.publisher.withdraw(u"visit"_s));
    QVERIFY(!PhoneFixture::textOf(phone.get("/openrosa/formList")).contains("<xform>"));
}

void TestFormList::whatResidentsAnswerAloneIsNotListed()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    phone.publish("2", {catalogue::SurveyAudience::Resident, 0});
    QVERIFY(!PhoneFixture::textOf(phone.get("/openrosa/formList")).contains("<xform>"));
    QCOMPARE(phone.get("/openrosa/forms/visit/2").status, 404);
}

void TestFormList::aFormOfAnotherStationIsNotThere()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    publishing::FormPublisher ofStation(*f.database, f.clock, phone.documents, u"station:s-18"_s);
    const QString path = f.server.path(u"own.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tests::visitForm("1").replace("id=\"visit\"", "id=\"own\""));
    file.close();
    LedgerFixture::must(ofStation.publish(path, {}));
    QVERIFY(!PhoneFixture::textOf(phone.get("/openrosa/formList")).contains("<formID>own"));
    QVERIFY(PhoneFixture::textOf(phone.get("/openrosa/formList", phone.elsewhere)).contains("<formID>own"));
    QCOMPARE(phone.get("/openrosa/forms/own/1").status, 404);
    QCOMPARE(phone.get("/openrosa/forms/own/1", phone.elsewhere).status, 200);
}

void TestFormList::aManifestIsThereForWhoAsks()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const auto response = phone.get("/openrosa/manifests/visit/1");
    QCOMPARE(response.status, 200);
    QVERIFY(PhoneFixture::textOf(response).contains(
        "<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\""));
    QCOMPARE(phone.get("/openrosa/manifests/visit/9").status, 404);
    QVERIFY(!PhoneFixture::textOf(phone.get("/openrosa/formList")).contains("<manifestUrl>"));
}

void TestFormList::filesBesideAFormAreGivenWithTheirHash()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray list = "name,label\n1,城东街道\n";
    const auto put = [&f](const char *name, const QByteArray &bytes) {
        QFile file(f.server.path(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file");
    };
    put("村 居.csv", list);
    put("towns.xml", tests::visitForm("1")
                         .replace("id=\"visit\"", "id=\"towns\"")
                         .replace("<bind nodeset=\"/data/people\"",
                                  "<instance id=\"towns\" src=\"jr://file-csv/村 居.csv\"/>"
                                  "<bind nodeset=\"/data/people\""));
    LedgerFixture::must(phone.publisher.publish(f.server.path(u"towns.xml"_s), {}));
    QVERIFY(
        PhoneFixture::textOf(phone.get("/openrosa/formList?formID=towns"))
            .contains("<manifestUrl>https://bureau.example:8420/openrosa/manifests/towns/1</manifestUrl>"));
    const QByteArray manifest = PhoneFixture::textOf(phone.get("/openrosa/manifests/towns/1"));
    const QByteArray place = "/openrosa/media/towns/1/%E6%9D%91%20%E5%B1%85.csv";
    const QByteArray md5 = QCryptographicHash::hash(list, QCryptographicHash::Md5).toHex();
    const QByteArray listed = "<filename>村 居.csv</filename><hash>md5:" + md5 +
                              "</hash><downloadUrl>https://bureau.example:8420" + place + "</downloadUrl>";
    QVERIFY2(manifest.contains(listed), manifest);
    const auto file = phone.get(place.toStdString());
    QCOMPARE(file.status, 200);
    QVERIFY(file.file);
    QCOMPARE(file.file->length, quint64(list.size()));
    QCOMPARE(phone.get("/openrosa/media/towns/1/other.csv").status, 404);
    QCOMPARE(phone.get("/openrosa/media/towns/9/%E6%9D%91%20%E5%B1%85.csv").status, 404);
    QCOMPARE(phone.get("/openrosa/media/towns").status, 404);
}

void TestFormList::headSaysHowMuchIsTaken()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const auto response = f.ask(phone.request("HEAD", "/openrosa/submission?deviceID=collect%3A1"));
    QCOMPARE(response.status, 204);
    QCOMPARE(PhoneFixture::fieldOf(response, "X-OpenRosa-Accept-Content-Length"), std::string("100000000"));
    QCOMPARE(PhoneFixture::fieldOf(response, "X-OpenRosa-Version"), std::string("1.0"));
    QVERIFY(!response.body);
}

void TestFormList::nothingIsAnsweredInTheClear()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f, {false, {}});
    const auto response = phone.get("/openrosa/formList");
    QCOMPARE(response.status, 403);
    QVERIFY(PhoneFixture::textOf(response).contains("https"));
    QCOMPARE(phone.post(tests::Visit{}.xml()), 403);
    const auto admission = f.routes.admit(phone.request("POST", "/openrosa/submission"));
    QVERIFY(admission.refusal);
    QCOMPARE(admission.refusal->status, 403);
}

void TestFormList::aProxyThatEndsTlsIsBelieved()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f, {false, "10.0.0.7"});
    auto request = phone.request("GET", "/openrosa/formList");
    request.fields["x-forwarded-proto"] = "https";
    request.fields["x-forwarded-host"] = "phones.example";
    QCOMPARE(f.ask(request).status, 403); // whoever says so from elsewhere
    request.client = "10.0.0.7";
    const auto response = f.ask(request);
    QCOMPARE(response.status, 200);
    QVERIFY(PhoneFixture::textOf(response).contains("https://phones.example/openrosa/forms/visit/1"));
    request.fields["x-forwarded-proto"] = "http";
    QCOMPARE(f.ask(request).status, 403);
}

void TestFormList::anotherVersionOfTheProtocolIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    auto request = phone.request("GET", "/openrosa/formList");
    request.fields["x-openrosa-version"] = "2.0";
    QCOMPARE(f.ask(request).status, 400);
    request.fields.erase("x-openrosa-version");
    QCOMPARE(f.ask(request).status, 200);
}

QTEST_GUILESS_MAIN(TestFormList)
#include "tst_formlist.moc"
