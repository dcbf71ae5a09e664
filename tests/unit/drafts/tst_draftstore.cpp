// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "digest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using drafts::DraftStore;
using drafts::SurveyDraft;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
const QByteArray form("<h:html/>");

crypto::SecretBytes pinOf(const char *digits)
{
    crypto::SecretBytes pin(12);
    if (!pin.append(QByteArrayView(digits)))
        qFatal("a PIN that does not fit");
    return pin;
}

std::shared_ptr<const crypto::SecretBytes> secret(const QByteArray &text)
{
    auto bytes = std::make_shared<crypto::SecretBytes>(static_cast<std::size_t>(text.size()));
    if (!bytes->append(text))
        qFatal("a text that does not fit");
    return bytes;
}

SurveyDraft draftOf(const QString &id, const QByteArray &answers, const QString &account = u"a-0123abcd"_s)
{
    crypto::Sha256 sha;
    sha.add(form);
    SurveyDraft draft;
    draft.id = id;
    draft.account = account;
    draft.survey.id = u"needs/1"_s;
    draft.survey.form = u"needs"_s;
    draft.survey.title = u"需求（示例）"_s;
    draft.survey.document = {catalogue::documentDigest(sha.finish()), form.size(), u"application/xml"_s};
    draft.begun = noon;
    draft.saved = noon;
    draft.label = u"李**"_s;
    draft.page = 3;
    draft.pages = 12;
    draft.answers = secret(answers);
    return draft;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Surveys that were begun.
class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWasSaved();
    void whoDoesNotHaveTheKeyReadsNothing();
    void aPinMakesTheSameKeyAgain();
    void anAccountSeesItsOwnAlone();
    void theLastSavedComesFirst();
    void oneFileDoesNotPassForAnother();
    void aDamagedDraftDisturbsNoOther();
    void aDiscardedDraftIsGone();
    void whatNobodyGoesOnWithIsForgotten();
    void whatWasHandedInStaysForAWhile();
    void theFormStaysAsLongAsItsDrafts();
    void whatWasSavedIsBackAfterAKill();

private:
    QTemporaryDir m_dir;
    int m_number = 0;
    [[nodiscard]] QString folder() { return m_dir.filePath(QString::number(++m_number)); }
};

void TestDraftStore::aDraftComesBackAsItWasSaved()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<data>示例</data>"), form, key.sealingKey()));
    const auto draft = store.open(u"d1"_s, key);
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().toString()));
    QCOMPARE(draft->answers->view(), QByteArrayView("<data>示例</data>"));
    QCOMPARE(draft->label, u"李**"_s);
    QCOMPARE(draft->page, 3);
    QCOMPARE(draft->pages, 12);
    QCOMPARE(draft->survey, draftOf(u"d1"_s, "x").survey);
    QCOMPARE(draft->saved, noon);
    const auto kept = store.formOf(draft->survey);
    QVERIFY(kept);
    QCOMPARE(*kept, form);
}

void TestDraftStore::whoDoesNotHaveTheKeyReadsNothing()
{
    const QString dir = folder();
    const DraftStore store(dir);
    QVERIFY(store.save(draftOf(u"d1"_s, "<data>13800138000</data>"), form,
                       crypto::OpeningKey::generate().sealingKey()));
    const auto refused = store.open(u"d1"_s, crypto::OpeningKey::generate());
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"seal.open"_s);
    const QByteArray file = contentOf(dir + u"/drafts/d1.draft"_s);
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("13800138000"));
    QVERIFY(!file.contains("李"));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(dir + u"/drafts/d1.draft"_s) & others));
}

void TestDraftStore::aPinMakesTheSameKeyAgain()
{
    const DraftStore store(folder());
    const auto first = store.keyOf(u"a-0123abcd"_s, pinOf("204816"));
    const auto again = store.keyOf(u"a-0123abcd"_s, pinOf("204816"));
    const auto other = store.keyOf(u"a-0123abcd"_s, pinOf("204817"));
    QVERIFY(first && again && other);
    QCOMPARE(first->sealingKey(), again->sealingKey());
    QVERIFY(first->sealingKey() != other->sealingKey());
    QVERIFY(!store.keyOf(u"../x"_s, pinOf("204816")));
}

void TestDraftStore::anAccountSeesItsOwnAlone()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    QVERIFY(store.save(draftOf(u"d2"_s, "<a/>", u"a-11111111"_s), form, key.sealingKey()));
    const auto mine = store.of(u"a-0123abcd"_s, key);
    QVERIFY(mine);
    QCOMPARE(mine->size(), std::size_t(1));
    QCOMPARE(mine->front().id, u"d1"_s);
    QVERIFY(mine->front().answers == nullptr);
}

void TestDraftStore::theLastSavedComesFirst()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    SurveyDraft later = draftOf(u"d2"_s, "<a/>");
    later.saved = noon.addSecs(60);
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    QVERIFY(store.save(later, form, key.sealingKey()));
    const auto drafts = store.of(u"a-0123abcd"_s, key);
    QVERIFY(drafts && drafts->size() == 2);
    QCOMPARE(drafts->front().id, u"d2"_s);
}

void TestDraftStore::oneFileDoesNotPassForAnother()
{
    const QString dir = folder();
    const DraftStore store(dir);
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    QVERIFY(store.save(draftOf(u"d2"_s, "<b/>"), form, key.sealingKey()));
    const QByteArray one = contentOf(dir + u"/drafts/d1.draft"_s);
    const QByteArray two = contentOf(dir + u"/drafts/d2.draft"_s);
    QFile mixed(dir + u"/drafts/d1.draft"_s);
    QVERIFY(mixed.open(QIODevice::WriteOnly));
    mixed.write(one.first(one.indexOf('\n') + 1) + two.mid(two.indexOf('\n') + 1));
    mixed.close();
    const auto refused = store.open(u"d1"_s, key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"seal.moved"_s);
}

void TestDraftStore::aDamagedDraftDisturbsNoOther()
{
    const QString dir = folder();
    const DraftStore store(dir);
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    for (const QByteArray &text :
         {QByteArray(), QByteArray("{"), QByteArray("{\"schema\":1}\nx"), QByteArray("\n\n")}) {
        QFile damaged(dir + u"/drafts/d2.draft"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(text);
        damaged.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a draft is passed over"_s));
        const auto drafts = store.of(u"a-0123abcd"_s, key);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), std::size_t(1));
    }
}

void TestDraftStore::aDiscardedDraftIsGone()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    QVERIFY(store.discard(u"d1"_s));
    QCOMPARE(store.open(u"d1"_s, key).error().reason, u"draft.missing"_s);
    QVERIFY(store.discard(u"d1"_s));
    QVERIFY(!store.discard(u"../d1"_s));
}

void TestDraftStore::whatNobodyGoesOnWithIsForgotten()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    QVERIFY(store.save(draftOf(u"d1"_s, "<a/>"), form, key.sealingKey()));
    store.tidy(noon.addDays(DraftStore::keepDays));
    store.tidy(noon.addDays(-400)); // a clock that was set wrong forgets nothing
    QVERIFY(store.open(u"d1"_s, key));
    store.tidy(noon.addDays(DraftStore::keepDays + 1));
    QVERIFY(!store.open(u"d1"_s, key));
}

void TestDraftStore::whatWasHandedInStaysForAWhile()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    SurveyDraft draft = draftOf(u"d1"_s, "<a/>");
    draft.sent = noon;
    QVERIFY(store.save(draft, form, key.sealingKey()));
    SurveyDraft correction = draftOf(u"d2"_s, "<a/>");
    correction.replaces = u"d1"_s;
    QVERIFY(store.save(correction, form, key.sealingKey()));
    QCOMPARE(store.open(u"d1"_s, key)->sent, noon);
    QCOMPARE(store.open(u"d2"_s, key)->replaces, u"d1"_s);
    QVERIFY(!store.open(u"d2"_s, key)->sent.isValid());
    store.tidy(noon.addDays(DraftStore::keepSentDays));
    QVERIFY(store.open(u"d1"_s, key));
    store.tidy(noon.addDays(DraftStore::keepSentDays + 1));
    QVERIFY(!store.open(u"d1"_s, key));
    QVERIFY(store.open(u"d2"_s, key));
}

void TestDraftStore::theFormStaysAsLongAsItsDrafts()
{
    const DraftStore store(folder());
    const auto key = crypto::OpeningKey::generate();
    const SurveyDraft draft = draftOf(u"d1"_s, "<a/>");
    QVERIFY(store.save(draft, form, key.sealingKey()));
    store.tidy(noon);
    QVERIFY(store.formOf(draft.survey));
    QVERIFY(store.discard(u"d1"_s));
    store.tidy(noon);
    QVERIFY(!store.formOf(draft.survey));
}

/// A child saves one answer after the other and says so by a pipe; it is killed at any moment. So often as
/// YIZHAN_KILLS says.
void TestDraftStore::whatWasSavedIsBackAfterAKill()
{
    const auto key = crypto::OpeningKey::generate();
    const DraftStore store(folder());
    const int given = qEnvironmentVariableIntValue("YIZHAN_KILLS");
    for (int round = 0; round < (given > 0 ? given : 40); ++round) {
        int ends[2] = {};
        QCOMPARE(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            for (unsigned char number = 1;; ++number) {
                if (!store.save(draftOf(u"d1"_s, QByteArray::number(number).repeated(50)), form,
                                key.sealingKey()))
                    _exit(1);
                if (write(ends[1], &number, 1) != 1)
                    _exit(1);
            }
        }
        QVERIFY(child > 0);
        close(ends[1]);
        unsigned char said = 0;
        for (int seen = 0; seen < 1 + round % 5; ++seen)
            QCOMPARE(read(ends[0], &said, 1), ssize_t(1));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &said, 1) == 1) {
        }
        close(ends[0]);
        const auto draft = store.open(u"d1"_s, key);
        QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().toString()));
        const QByteArray answers = draft->answers->view().toByteArray();
        const bool last = answers == QByteArray::number(said).repeated(50);
        const bool next = answers == QByteArray::number(static_cast<unsigned char>(said + 1)).repeated(50);
        QVERIFY2(last || next, answers.constData());
    }
}

QTEST_APPLESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
