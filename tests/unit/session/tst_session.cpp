// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace yizhan::session;

namespace {

/// Writes down what it was told.
class NotedPart final : public SessionPart
{
public:
    NotedPart(Session &session, QStringList &notes, const QString &name)
        : SessionPart(session), m_notes(notes), m_name(name)
    {
    }
    void forget() override { m_notes.append(m_name + QStringLiteral(" forgets")); }
    void speak(Language language) override
    {
        m_notes.append(m_name + QStringLiteral(" speaks %1").arg(int(language)));
    }
    [[nodiscard]] Language spoken() const { return language(); }

private:
    QStringList &m_notes;
    QString m_name;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartForgets();
    void everyPartHearsOfAnotherLanguage();
    void theLanguageThatIsSpokenIsNoNews();
    void aNewPartKnowsTheLanguage();
    void aPartThatIsGoneIsNotTold();
    void isSensitiveWhileAnybodyHoldsAToken();
};

void TestSession::everyPartForgets()
{
    Session session;
    QStringList notes;
    const NotedPart first(session, notes, QStringLiteral("first"));
    const NotedPart second(session, notes, QStringLiteral("second"));
    session.forget();
    QCOMPARE(notes, QStringList({QStringLiteral("first forgets"), QStringLiteral("second forgets")}));
}

void TestSession::everyPartHearsOfAnotherLanguage()
{
    Session session;
    QStringList notes;
    const NotedPart first(session, notes, QStringLiteral("first"));
    const NotedPart second(session, notes, QStringLiteral("second"));
    session.speak(Language::English);
    QCOMPARE(session.language(), Language::English);
    QCOMPARE(notes, QStringList({QStringLiteral("first speaks 2"), QStringLiteral("second speaks 2")}));
}

void TestSession::theLanguageThatIsSpokenIsNoNews()
{
    Session session(Language::Cantonese);
    QStringList notes;
    const NotedPart part(session, notes, QStringLiteral("part"));
    session.speak(Language::Cantonese);
    QCOMPARE(notes, QStringList());
}

void TestSession::aNewPartKnowsTheLanguage()
{
    Session session;
    session.speak(Language::English);
    QStringList notes;
    const NotedPart part(session, notes, QStringLiteral("part"));
    QCOMPARE(part.spoken(), Language::English);
}

void TestSession::aPartThatIsGoneIsNotTold()
{
    Session session;
    QStringList notes;
    auto part = std::make_unique<NotedPart>(session, notes, QStringLiteral("part"));
    part.reset();
    session.forget();
    QCOMPARE(notes, QStringList());
    QVERIFY(session.parts().empty());
}

void TestSession::isSensitiveWhileAnybodyHoldsAToken()
{
    Session session;
    QVERIFY(!session.sensitive());
    std::optional<SensitivityToken> phone(std::in_place, session);
    std::optional<SensitivityToken> identity(std::in_place, session);
    phone.reset();
    QVERIFY(session.sensitive());
    identity.reset();
    QVERIFY(!session.sensitive());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
