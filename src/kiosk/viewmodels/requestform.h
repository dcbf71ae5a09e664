// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calledname.h"
#include "formplan.h"
#include "formsubject.h"
#include "operationservice.h"
#include "phonedigits.h"
#include "residentdigits.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// What a resident fills in to hand something in: 我想去 for a vacancy, a sign-up for a class or a job fair.
/// The page of consent says of which kind and about what it is; the kind's descriptor says which pages
/// follow. Name and numbers stay while one looks at another vacancy, until they are sent or the session ends.
/// The session is sensitive while the form holds any of them. Lives on the GUI thread.
class RequestForm : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(yizhan::viewmodels::Screens::FormKind kind READ kind NOTIFY aboutChanged)
    Q_PROPERTY(QList<int> pages READ pages NOTIFY aboutChanged)
    Q_PROPERTY(bool asksId READ asksId NOTIFY aboutChanged)
    Q_PROPERTY(int keepDays READ keepDays NOTIFY aboutChanged)
    Q_PROPERTY(QString aboutId READ aboutId NOTIFY aboutChanged)
    Q_PROPERTY(QString aboutTitle READ aboutTitle NOTIFY aboutChanged)
    Q_PROPERTY(QString aboutNote READ aboutNote NOTIFY aboutChanged)
    Q_PROPERTY(int aboutYear READ aboutYear NOTIFY aboutChanged)
    Q_PROPERTY(int aboutMonth READ aboutMonth NOTIFY aboutChanged)
    Q_PROPERTY(int aboutDay READ aboutDay NOTIFY aboutChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY answersChanged)
    Q_PROPERTY(QStringList surnames READ surnames NOTIFY surnamesChanged)
    Q_PROPERTY(QString surname READ surname NOTIFY answersChanged)
    Q_PROPERTY(Title title READ title NOTIFY answersChanged)
    Q_PROPERTY(QString name READ name NOTIFY answersChanged)
    Q_PROPERTY(bool written READ written NOTIFY answersChanged)
    Q_PROPERTY(bool nameComplete READ nameComplete NOTIFY answersChanged)
    Q_PROPERTY(QString phone READ phone NOTIFY answersChanged)
    Q_PROPERTY(PhoneState phoneState READ phoneState NOTIFY answersChanged)
    Q_PROPERTY(int digitsMissing READ digitsMissing NOTIFY answersChanged)
    Q_PROPERTY(QStringList idShown READ idShown NOTIFY answersChanged)
    Q_PROPERTY(int idTyped READ idTyped NOTIFY answersChanged)
    Q_PROPERTY(IdState idState READ idState NOTIFY answersChanged)
    Q_PROPERTY(bool idPlain READ idPlain NOTIFY answersChanged)
    Q_PROPERTY(QList<int> idBirth READ idBirth NOTIFY answersChanged)
    Q_PROPERTY(bool idMale READ idMale NOTIFY answersChanged)
    Q_PROPERTY(int idAge READ idAge NOTIFY answersChanged)

public:
    enum class State {
        Open,
        Sending,
        NotKept, ///< the disk refused it: all that was filled in is still here
        Refused, ///< this kiosk cannot send any more
    };
    Q_ENUM(State)
    /// As CalledName::Title.
    enum class Title { None, Mister, Madam };
    Q_ENUM(Title)
    /// As PhoneDigits::State.
    enum class PhoneState { Empty, Short, WrongStart, Complete };
    Q_ENUM(PhoneState)
    /// As ResidentDigits::State.
    enum class IdState { IdEmpty, IdShort, IdWrongStart, IdWrongBirth, IdWrongCheck, IdComplete };
    Q_ENUM(IdState)

    /// All outlive the form.
    RequestForm(session::Session &session, desk::OperationService &operations, desk::ItemService &items,
                const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Screens::FormKind kind() const { return m_kind; }
    /// The pages of the kind in their order: Screens::Screen, from consent to the last one.
    [[nodiscard]] QList<int> pages() const;
    /// One of the pages asks for the identity number.
    [[nodiscard]] bool asksId() const { return pages().contains(Screens::FormIdNumber); }
    /// Days for which the answers are kept; what consent says.
    [[nodiscard]] int keepDays() const { return m_plan.type->keepDays; }
    [[nodiscard]] QString aboutId() const { return m_about.id(); }
    [[nodiscard]] QString aboutTitle() const { return m_about.title(); }
    /// The employer, or who teaches; of a fair, where it is.
    [[nodiscard]] QString aboutNote() const { return m_about.note(); }
    /// The first day of a class or a fair; 0 where there is none.
    [[nodiscard]] int aboutYear() const; ///< 0 where it is this year
    [[nodiscard]] int aboutMonth() const { return m_about.starts().month(); }
    [[nodiscard]] int aboutDay() const { return m_about.starts().day(); }
    /// Every page has its answer, and it is known what they are about.
    [[nodiscard]] bool complete() const;

    /// To be chosen from, in the characters of the language.
    [[nodiscard]] QStringList surnames() const;
    /// The chosen one; empty when none is, or the name was written.
    [[nodiscard]] QString surname() const { return m_name.surname(); }
    [[nodiscard]] Title title() const { return static_cast<Title>(m_name.title()); }
    /// As it will be sent: "陈女士", or what was written.
    [[nodiscard]] QString name() const { return m_name.text(); }
    /// The name was written, not chosen.
    [[nodiscard]] bool written() const { return m_name.isWritten(); }
    /// operations::FieldRule::Name holds.
    [[nodiscard]] bool nameComplete() const { return m_name.isComplete(); }
    /// In groups, as it is read aloud.
    [[nodiscard]] QString phone() const { return m_phone.grouped(); }
    [[nodiscard]] PhoneState phoneState() const { return static_cast<PhoneState>(m_phone.state()); }
    /// Digits that are still to come, at least.
    [[nodiscard]] int digitsMissing() const { return m_phone.missing(); }
    /// One text for each of the 18 places of the identity number: see ResidentDigits::shown().
    [[nodiscard]] QStringList idShown() const { return m_id.shown(m_plainly.isActive()); }
    [[nodiscard]] int idTyped() const { return m_id.size(); }
    [[nodiscard]] IdState idState() const { return static_cast<IdState>(m_id.state(m_clock.today())); }
    /// The number stands there to be read.
    [[nodiscard]] bool idPlain() const { return m_plainly.isActive(); }
    /// Year, month and day of the birth, of a complete number, as are the next two; else empty.
    [[nodiscard]] QList<int> idBirth() const;
    [[nodiscard]] bool idMale() const;
    [[nodiscard]] int idAge() const;

    /// The page behind one of the pages.
    Q_INVOKABLE yizhan::viewmodels::Screens::Screen
    pageAfter(yizhan::viewmodels::Screens::Screen screen) const
    {
        return m_plan.pageAfter(screen);
    }
    /// One of surnames(); takes back what was written.
    Q_INVOKABLE void chooseSurname(const QString &surname);
    /// Chosen again, it is taken off.
    Q_INVOKABLE void chooseTitle(yizhan::viewmodels::RequestForm::Title title);
    /// The whole name as it was written; takes back what was chosen.
    Q_INVOKABLE void writeName(const QString &name);
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void takeBackDigit();
    Q_INVOKABLE void clearDigits();
    Q_INVOKABLE void typeIdDigit(int digit);
    /// The X that may stand in the last place.
    Q_INVOKABLE void typeIdX();
    Q_INVOKABLE void takeBackId();
    Q_INVOKABLE void clearId();
    /// The identity number can be read for three seconds.
    Q_INVOKABLE void showId();
    /// Hands the form in, once: while it is under way, a further call does nothing. Nothing happens either
    /// while something is missing.
    Q_INVOKABLE void submit();

    /// What the route is about, on the pages of the form.
    void arrive(const Arrival &arrival) override;
    /// Wipes all of it; an answer under way is passed over.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void stateChanged();
    void aboutChanged();
    void surnamesChanged();
    void answersChanged();
    /// It is on the kiosk's disk; the form is wiped.
    void sent(const yizhan::desk::Receipt &receipt);

private:
    [[nodiscard]] desk::OperationDraft draft() const;
    [[nodiscard]] bool answered(Screens::Screen page) const;
    void setState(State state);
    void changeAnswers();
    void wipe();
    void take(const Result<desk::Receipt> &answer);

    desk::OperationService &m_operations;
    const Clock &m_clock;
    Screens::FormKind m_kind = Screens::Interest;
    FormPlan m_plan;
    FormSubject m_about;
    CalledName m_name;
    PhoneDigits m_phone;
    ResidentDigits m_id;
    QTimer m_plainly; ///< runs while the identity number can be read
    State m_state = State::Open;
    std::optional<session::SensitivityToken> m_personal; ///< held while there is a name or a digit
    quint64 m_sending = 0; ///< numbers the submissions, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
