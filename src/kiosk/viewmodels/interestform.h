// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openeditem.h"
#include "operationservice.h"
#include "phonedigits.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"
#include "vacancyjson.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// 我想去: what a resident fills in who wants the post of a vacancy. The route says which vacancy; name and
/// telephone stay while one looks at another, until they are sent or the session ends. The session is
/// sensitive while the form holds any of them. Lives on the GUI thread.
class InterestForm : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString vacancyId READ vacancyId NOTIFY vacancyChanged)
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State vacancyState READ vacancyState NOTIFY vacancyChanged)
    Q_PROPERTY(QString vacancyTitle READ vacancyTitle NOTIFY vacancyChanged)
    Q_PROPERTY(QString employer READ employer NOTIFY vacancyChanged)
    Q_PROPERTY(QStringList surnames READ surnames NOTIFY surnamesChanged)
    Q_PROPERTY(QString surname READ surname NOTIFY nameChanged)
    Q_PROPERTY(Title title READ title NOTIFY nameChanged)
    Q_PROPERTY(QString name READ name NOTIFY nameChanged)
    Q_PROPERTY(bool written READ written NOTIFY nameChanged)
    Q_PROPERTY(bool nameComplete READ nameComplete NOTIFY nameChanged)
    Q_PROPERTY(QString phone READ phone NOTIFY phoneChanged)
    Q_PROPERTY(PhoneState phoneState READ phoneState NOTIFY phoneChanged)
    Q_PROPERTY(int digitsMissing READ digitsMissing NOTIFY phoneChanged)
    Q_PROPERTY(int keepDays READ keepDays CONSTANT)

public:
    enum class State {
        Open,
        Sending,
        NotKept, ///< the disk refused it: all that was filled in is still here
        Refused, ///< this kiosk cannot send any more
    };
    Q_ENUM(State)
    /// How somebody is called beside the surname.
    enum class Title { None, Mister, Madam };
    Q_ENUM(Title)
    /// As PhoneDigits::State.
    enum class PhoneState { Empty, Short, WrongStart, Complete };
    Q_ENUM(PhoneState)

    /// All outlive the form.
    InterestForm(session::Session &session, desk::OperationService &operations, desk::ItemService &items,
                 const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString vacancyId() const { return m_vacancy.id(); }
    [[nodiscard]] ItemStates::State vacancyState() const { return m_vacancy.state(); }
    [[nodiscard]] QString vacancyTitle() const { return m_vacancy.item().title; }
    [[nodiscard]] QString employer() const { return m_vacancy.item().employer; }
    /// To be chosen from, in the characters of the language.
    [[nodiscard]] QStringList surnames() const;
    /// The chosen one; empty when none is, or the name was written.
    [[nodiscard]] QString surname() const { return m_surname; }
    [[nodiscard]] Title title() const { return m_title; }
    /// As it will be sent: "陈女士", or what was written.
    [[nodiscard]] QString name() const;
    /// The name was written, not chosen.
    [[nodiscard]] bool written() const { return !m_written.isEmpty(); }
    /// operations::FieldRule::Name holds.
    [[nodiscard]] bool nameComplete() const;
    /// In groups, as it is read aloud.
    [[nodiscard]] QString phone() const { return m_phone.grouped(); }
    [[nodiscard]] PhoneState phoneState() const { return static_cast<PhoneState>(m_phone.state()); }
    /// Digits that are still to come, at least.
    [[nodiscard]] int digitsMissing() const { return m_phone.missing(); }
    /// Days for which the name and the telephone are kept; what consent says.
    [[nodiscard]] static int keepDays();

    /// One of surnames(); takes back what was written.
    Q_INVOKABLE void chooseSurname(const QString &surname);
    /// Chosen again, it is taken off.
    Q_INVOKABLE void chooseTitle(yizhan::viewmodels::InterestForm::Title title);
    /// The whole name as it was written; takes back what was chosen.
    Q_INVOKABLE void writeName(const QString &name);
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void takeBackDigit();
    Q_INVOKABLE void clearDigits();
    /// Hands the form in, once: while it is under way, a further call does nothing. Nothing happens either
    /// while something is missing.
    Q_INVOKABLE void submit();

    /// The vacancy of the route, on the screens of the form.
    void arrive(const Arrival &arrival) override;
    /// Wipes all of it; an answer under way is passed over.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void stateChanged();
    void vacancyChanged();
    void surnamesChanged();
    void nameChanged();
    void phoneChanged();
    /// It is on the kiosk's disk; the form is wiped.
    void sent(const yizhan::desk::Receipt &receipt);

private:
    [[nodiscard]] desk::OperationDraft draft() const;
    void setState(State state);
    void changeName(const QString &surname, Title title, const QString &written);
    void changePhone();
    void holdToken();
    void wipe();
    void take(const Result<desk::Receipt> &answer);

    desk::OperationService &m_operations;
    OpenedItem<catalogue::Vacancy> m_vacancy;
    QString m_surname;
    Title m_title = Title::None;
    QString m_written;
    PhoneDigits m_phone;
    State m_state = State::Open;
    std::optional<session::SensitivityToken> m_personal; ///< held while there is a name or a digit
    quint64 m_sending = 0; ///< numbers the submissions, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
