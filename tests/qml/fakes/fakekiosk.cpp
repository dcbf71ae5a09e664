// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"

#include "qrencoder.h"
#include "sampleticket.h"
#include "stationreceiptjson.h"
#include "testpaths.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtQml>

namespace yizhan::fakes {

namespace {

const QDateTime noon(QDate(2025, 11, 24), QTime(4, 0), Qt::UTC);     // 12:00 in Zhaoqing
const QDateTime updated(QDate(2025, 11, 24), QTime(0, 12), Qt::UTC); // 08:12
constexpr double pixelsPerMm = 4.03;

settings::KioskConfig stationConfig()
{
    settings::KioskConfig config;
    config.station.name = QStringLiteral("城东就业驿站");
    config.station.area = QStringLiteral("441202");
    config.station.phone = QStringLiteral("0758-0000000");
    config.station.desk = QStringLiteral("进门左手边第一个窗口");
    config.station.hours = QStringLiteral("周一至周五 8:30–12:00，14:30–17:30");
    config.server.publicUrl = QStringLiteral("https://example.org");
    config.scan.scannerPlace = QStringLiteral("屏幕下面的扫码口");
    config.screen.motion = false; // what a test looks at stands still
    return config;
}

} // namespace

FakeKiosk::FakeKiosk(QObject *parent)
    : QObject(parent), m_clock(noon), m_jobs(toEpochDay(m_clock.today()), updated),
      m_match(sampleVacancies()), m_models(stationConfig(),
                                           {.jobs = m_jobs,
                                            .items = m_items,
                                            .match = m_match,
                                            .input = m_input,
                                            .operations = m_operations,
                                            .staff = m_staff,
                                            .door = m_door,
                                            .surveys = m_surveys,
                                            .print = &m_print,
                                            .setup = &m_setup,
                                            .codes = {&m_scanner, &m_camera}},
                                           m_clock, m_random, pixelsPerMm)
{
    for (const auto &vacancy : sampleVacancies())
        m_items.put(vacancy);
    for (const auto &course : sampleTraining())
        m_items.put(course);
    for (const auto &held : sampleClasses(m_clock.today()))
        m_items.put(held);
    for (const auto &fair : sampleFairs(m_clock.today()))
        m_items.put(fair);
    for (const auto &booth : sampleBooths(m_clock.today()))
        m_items.put(booth);
    for (const auto &places : samplePlaces(m_clock.today()))
        m_items.put(places);
    std::vector<catalogue::Vacancy> certified = sampleVacancies();
    certified.resize(3);
    for (auto &vacancy : certified)
        vacancy.certificates = {QStringLiteral("叉车证")};
    m_match.setCourses(sampleTraining(), certified);
    m_models.fairs().refresh(); // the catalogue was read before there was anything
    m_models.freshness().setOnline(true);
}

void FakeKiosk::show(QQmlEngine &engine)
{
    m_languages.emplace(m_models.session(), engine);
    QQmlComponent main(&engine,
                       QUrl::fromLocalFile(QStringLiteral(YIZHAN_QML_SOURCES "/Yizhan/Shell/Main.qml")));
    if (main.isError()) // creating it would crash Qt 6.4
        qFatal("%s", qPrintable(main.errorString()));
    m_window.reset(
        qobject_cast<QQuickWindow *>(main.createWithInitialProperties(m_models.initialProperties())));
    if (m_window == nullptr)
        qWarning("%s", qPrintable(main.errorString()));
    Q_EMIT shown();
}

void FakeKiosk::componentComplete()
{
    show(*qmlEngine(this));
}

void FakeKiosk::publish(const QString &kind, const QString &id, const QString &body)
{
    m_items.put(kind, id, body.toUtf8());
    Q_EMIT m_models.jobs().catalogueRead(updated);
}

void FakeKiosk::setEnrolled(bool enrolled)
{
    m_operations.setEnrolled(enrolled);
    m_models.sending().refresh();
}

void FakeKiosk::listenTo(capture::CodeSource &source)
{
    connect(&source, &capture::CodeSource::read, this,
            [this](const capture::ReadCode &code) { m_scanner.show(code.text); });
}

void FakeKiosk::showPhone(const QString &text)
{
    constexpr QRect phone(230, 40, 180, 300);
    QImage picture(640, 360, QImage::Format_RGB32);
    picture.fill(QColor(196, 188, 172));
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(222, 176, 140));
    painter.drawRoundedRect(phone.adjusted(-20, 140, 24, 40), 40, 40);
    painter.setBrush(QColor(30, 34, 38));
    painter.drawRoundedRect(phone, 16, 16);
    painter.fillRect(phone.adjusted(8, 24, -8, -24), Qt::white);
    painter.drawImage(QRect(246, 110, 148, 148), scan::encodeQr(text).value_or(QImage()));
    painter.end();
    m_camera.showPicture(picture);
}

QString FakeKiosk::ticketText() const
{
    tickets::Ticket ticket = sampleTicket();
    ticket.fair = tickets::FairReference::of(sampleFairs(m_clock.today()).front().id);
    return tickets::WrittenTicket::issue(ticket, ticketSigningKey())->text();
}

void FakeKiosk::publishPlan()
{
    QImage plan(1200, 800, QImage::Format_RGB32);
    plan.fill(QColor(0xf4, 0xf0, 0xe6));
    QPainter painter(&plan);
    painter.setPen(QPen(Qt::black, 4));
    for (int stand = 0; stand < 24; ++stand) {
        const QRect place(40 + stand % 8 * 142, 60 + stand / 8 * 240, 120, 150);
        painter.fillRect(place, QColor::fromHsv(stand / 8 * 70 + 30, 60, 240));
        painter.drawRect(place);
    }
    painter.end();
    const QString path = m_pictures.filePath(QStringLiteral("plan"));
    plan.save(path, "PNG");
    yizhan::catalogue::Fair fair = sampleFairs(m_clock.today()).front();
    fair.plan = {QStringLiteral("sha256-") + QString(64, QLatin1Char('a')), 4096,
                 QStringLiteral("image/png")};
    m_items.putDocument(fair.plan.digest, path);
    m_items.put(fair);
}

void FakeKiosk::doorSays(int verdict, int inside, int come)
{
    constexpr int ownVerdicts = 2; // of CheckInDoor
    desk::DoorAnswer answer;
    answer.verdict = static_cast<desk::DoorVerdict>(verdict - ownVerdicts);
    answer.tally.inside = inside;
    answer.tally.attendance = come;
    answer.canUndo = come > 0;
    answer.since = m_clock.nowUtc().addSecs(-1800);
    answer.canLetInAnyway =
        answer.verdict == desk::DoorVerdict::AlreadyInside || answer.verdict == desk::DoorVerdict::Revoked;
    if (answer.verdict == desk::DoorVerdict::AtBooth)
        answer.booth = {QStringLiteral("bureau/夜-A03"), QStringLiteral("A03"),
                        QStringLiteral("示例餐饮管理有限公司")};
    answer.visits = inside;
    m_door.answerWith(answer);
    m_door.setState(desk::DoorState{answer.tally, answer.canUndo, come, updated, true});
}

QString FakeKiosk::takenField(const QString &name) const
{
    const FakeOperations::Taken &last = m_operations.taken().back();
    if (name == QLatin1String("about"))
        return last.about;
    if (name == QLatin1String("refers"))
        return last.refers;
    const auto field = last.fields.find(name.toLatin1());
    return field == last.fields.end() ? QString() : QString::fromUtf8(field->second);
}

QStringList FakeKiosk::codesOfVerdicts()
{
    QFile page(QStringLiteral(YIZHAN_SOURCE_DIR "/docs/formats/operations.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(
        QStringLiteral("^\\| `([a-z_]+)` \\| `(?:rejected|accepted_flagged)` \\|"),
        QRegularExpression::MultilineOption);
    QStringList codes;
    for (auto found = row.globalMatch(QString::fromUtf8(page.readAll())); found.hasNext();)
        codes.append(found.next().captured(1));
    codes.removeDuplicates();
    return codes;
}

void FakeKiosk::deliver(const QString &code)
{
    operations::Verdict verdict;
    verdict.code = operations::VerdictCode::Accepted;
    m_operations.answer(code, verdict);
}

void FakeKiosk::tell(const QString &state)
{
    catalogue::StationReceipt told;
    const desk::Receipt &receipt = m_operations.receipts().at(m_operations.lastCode());
    told.receipt = receipt.code;
    told.type = receipt.type;
    told.aboutKind = receipt.aboutKind;
    told.about = receipt.about;
    told.state = state;
    told.captured = receipt.captured;
    told.since = m_clock.nowUtc();
    m_items.put(told);
    m_models.lookAtTheStation();
}

void FakeKiosk::wait(int minutes)
{
    m_clock.advanceMs(minutes * 60'000);
    m_models.session().noteActivity();
    m_models.lookAtTheStation();
}

void FakeKiosk::settle()
{
    for (int frame = 0; frame < 2; ++frame) {
        QSignalSpy drawn(m_window.get(), &QQuickWindow::frameSwapped);
        m_window->update();
        if (!drawn.wait())
            qFatal("the window draws nothing");
    }
}

void FakeKiosk::staffStation()
{
    int number = 0;
    for (const char *name : {"陈姑娘（示例）", "梁师傅（示例）", "覃姐（示例）"}) {
        const auto role = number == 0 ? catalogue::StaffRole::Staff : catalogue::StaffRole::Attendant;
        auto account = staffAccount(QStringLiteral("a-0000000%1").arg(number++), role);
        account.name = QString::fromUtf8(name);
        m_items.put(account);
    }
    const auto told = [&](const char *code, const char *type, const char *state, int minutesAgo) {
        catalogue::StationReceipt receipt;
        receipt.receipt = QString::fromLatin1(code);
        receipt.type = QString::fromLatin1(type);
        if (receipt.type == QLatin1String("vacancy_interest")) {
            receipt.aboutKind = QStringLiteral("vacancy");
            receipt.about = sampleVacancies()[static_cast<std::size_t>(minutesAgo) % 4].id;
        }
        receipt.state = QString::fromLatin1(state);
        receipt.captured = m_clock.nowUtc().addSecs(-60LL * minutesAgo);
        receipt.since = receipt.captured;
        receipt.kiosk = QStringLiteral("00112233445566aa");
        receipt.callback = receipt.state == QLatin1String("seen");
        m_items.put(receipt);
    };
    told("7K3MQ9XD", "help_request", "accepted", 2);
    told("7K3MQ9XE", "help_request", "seen", 11);
    told("7K3MQ9XF", "vacancy_interest", "accepted", 40);
    told("7K3MQ9XG", "vacancy_interest", "no_answer", 61);
    told("7K3MQ9XH", "vacancy_interest", "done", 122);
    told("7K3MQ9XJ", "feedback", "accepted", 183);
    told("7K3MQ9XK", "vacancy_interest", "accepted", 1507);
    staffClassReceipts();
}

void FakeKiosk::staffClassReceipts()
{
    catalogue::Class running = sampleClasses(m_clock.today()).front();
    running.id = QStringLiteral("school/粤菜点心/0");
    running.starts = m_clock.today().addDays(-1);
    running.ends = m_clock.today().addDays(10);
    m_items.put(running);
    int number = 0;
    const auto told = [&](const QString &about, const char *state, int rank = 0) {
        catalogue::StationReceipt receipt;
        receipt.receipt = QStringLiteral("%1K3MQ9X").arg(++number, 2, 10, QLatin1Char('0'));
        receipt.type = QStringLiteral("class_enrolment");
        receipt.aboutKind = QStringLiteral("class");
        receipt.about = about;
        receipt.state = QString::fromLatin1(state);
        receipt.rank = rank;
        receipt.captured = m_clock.nowUtc().addDays(-10).addSecs(60LL * number);
        receipt.since = receipt.captured;
        receipt.kiosk = QStringLiteral("00112233445566aa");
        m_items.put(receipt);
    };
    for (const char *state : {"confirmed", "attended", "absent", "confirmed", "attended", "confirmed"})
        told(running.id, state);
    told(running.id, "waitlisted", 1);
    told(running.id, "waitlisted", 2);
    told(running.id, "cancelled");
    for (const char *state : {"confirmed", "confirmed", "duplicate_of"})
        told(QStringLiteral("school/叉车司机/1"), state);
    told(QStringLiteral("school/gone/1"), "confirmed");
}

void FakeKiosk::publishSurveys()
{
    m_surveys.setXml({});
    m_surveys.setFiles({});
    for (const char *form : {"resident-needs", "employer-needs", "training-wish"})
        m_items.put(ownSurvey(QString::fromLatin1(form)));
    m_items.put(ownSurvey(QStringLiteral("household"), catalogue::SurveyAudience::Staff));
    m_models.surveys().refresh();
}

void FakeKiosk::publishPicturedSurvey()
{
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(QColor(0xa9, 0xcd, 0xca));
    const QString path = m_pictures.filePath(QStringLiteral("tool"));
    picture.save(path, "PNG");
    QByteArray texts;
    QByteArray items;
    for (const QByteArray name : {"all", "hammer", "saw", "drill"}) {
        texts += "<text id=\"" + name + "\"><value>" + name + "</value><value form=\"image\">jr://images/" +
                 name + ".png</value></text>";
        if (name != "all")
            items += "<item><label ref=\"jr:itext('" + name + "')\"/><value>" + name + "</value></item>";
    }
    m_surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
        "xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>T</h:title><model><itext>"
        "<translation lang=\"zh\">" +
        texts +
        "</translation></itext><instance><data id=\"t\"><tool/></data></instance></model></h:head>"
        "<h:body><select1 ref=\"/data/tool\"><label ref=\"jr:itext('all')\"/>" +
        items + "</select1></h:body></h:html>");
    m_surveys.setFiles({{QStringLiteral("all.png"), path},
                        {QStringLiteral("hammer.png"), path},
                        {QStringLiteral("saw.png"), path}}); // that of the drill is still on its way
}

void FakeKiosk::publishSignedSurvey()
{
    m_surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head>"
        "<h:title>T</h:title><model><instance><data id=\"t\"><sign/></data></instance>"
        "<bind nodeset=\"/data/sign\" type=\"binary\"/></model></h:head><h:body>"
        "<upload ref=\"/data/sign\" mediatype=\"image/*\" appearance=\"signature\">"
        "<label>Sign</label></upload></h:body></h:html>");
}

void FakeKiosk::withdrawSurveys()
{
    m_items.clear(QStringLiteral("survey"));
    m_models.surveys().refresh();
}

void FakeKiosk::clearStation()
{
    m_items.clear(QStringLiteral("staff_account"));
    m_items.clear(QStringLiteral("receipt"));
}

void FakeKiosk::signIn()
{
    m_models.navigator().open(viewmodels::Screens::StaffPin);
    m_models.staff().choose(0);
    for (const int digit : {2, 0, 4, 8, 1, 6})
        m_models.staff().typeDigit(digit);
    m_models.staff().open();
}

void FakeKiosk::setPrinter(const QString &reason)
{
    constexpr int longAgoMs = 3000; // what was seen before is no longer believed
    m_print.setState(reason);
    m_clock.advanceMs(longAgoMs);
    m_models.printing().arrive({{viewmodels::Screens::Vacancy, 0, {}}, {}, false, {}});
}

QStringList FakeKiosk::lastSlip() const
{
    QStringList texts;
    for (const print::SlipPart &part : m_print.slips().back().parts())
        texts.append(part.text);
    return texts;
}

void FakeKiosk::idle(int secondsLeft)
{
    m_clock.advanceMs(600'000);
    m_models.session().tick();
    m_clock.advanceMs((30 - secondsLeft) * 1000);
    m_models.session().tick();
}

void FakeKiosk::prepare(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral(YIZHAN_QML_SOURCES));
    engine.addImportPath(QStringLiteral(":/qt/qml")); // Qt 6.4 does not look there by itself
    qmlRegisterType<FakeKiosk>("Yizhan.Fakes", 1, 0, "FakeKiosk");
}

} // namespace yizhan::fakes
