// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys, up to one question or another.
#include "fillings.h"

using namespace yizhan::viewmodels;

namespace gallery {

namespace {

void begin(FakeKiosk &kiosk, const char *form)
{
    kiosk.publishSurveys();
    kiosk.survey()->forget();
    kiosk.navigator()->open(Screens::Surveys);
    kiosk.navigator()->openItem(Screens::Survey, QString::fromLatin1(form) + QStringLiteral("/2026112001"));
}

/// Until a question of this kind is asked.
void askUntil(FakeKiosk &kiosk, SurveyQuestion::Kind kind, int shape = -1)
{
    SurveyForm &form = *kiosk.survey();
    for (int page = 0; page < 60; ++page) {
        SurveyQuestion *question = form.questions().value(0);
        if (question == nullptr || (question->kind() == kind && (shape < 0 || question->shape() == shape)))
            return;
        if (question->required() && question->kind() == SurveyQuestion::Kind::SelectOne)
            question->toggle(question->choices().at(question->choices().size() > 4 ? 4 : 0).value);
        else if (question->required() && question->shape() == SurveyQuestion::Whole)
            question->typeDigit(5);
        else if (question->required() && question->kind() == SurveyQuestion::Kind::Pad)
            for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
                question->typeDigit(digit);
        else if (question->required())
            question->write(QStringLiteral("示例"));
        const int before = form.page();
        form.next();
        if (form.page() == before)
            return;
    }
}

} // namespace

void askChoice(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    kiosk.survey()->next();
    kiosk.survey()->next();
    kiosk.survey()->next(); // not answered: it says why it stays
}

void askDate(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Pad, SurveyQuestion::Date);
    for (const int digit : {2, 0, 2, 6, 3})
        kiosk.survey()->questions().front()->typeDigit(digit);
}

void askRank(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Rank);
    kiosk.survey()->questions().front()->toggle(QStringLiteral("pay"));
    kiosk.survey()->questions().front()->toggle(QStringLiteral("near"));
}

void askMany(FakeKiosk &kiosk)
{
    begin(kiosk, "training-wish");
    for (const char *skill : {"cook", "other"})
        kiosk.survey()->questions().front()->toggle(QString::fromLatin1(skill));
}

void askWords(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::LongText);
    kiosk.survey()->questions().front()->write(QStringLiteral("示例：希望离家近一点"));
}

void askGroup(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::SelectOne);
    for (int page = 0; page < 8 && kiosk.survey()->questions().size() < 2; ++page) {
        kiosk.survey()->next();
        if (kiosk.survey()->questions().front()->required())
            askUntil(kiosk, SurveyQuestion::Kind::Note);
    }
}

/// A household of five, until who lives there is asked.
void askHousehold(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    begin(kiosk, "household");
    SurveyForm &form = *kiosk.survey();
    for (int page = 0; page < 12 && form.questions().size() < 2; ++page) {
        askUntil(kiosk, SurveyQuestion::Kind::SelectOne);
        if (form.questions().front()->required())
            form.questions().front()->toggle(QStringLiteral("441226"));
        form.next();
    }
    form.questions().at(0)->typeDigit(2);
    form.questions().at(1)->typeDigit(3);
}

/// The second of them: grown, and at the question of work.
void askPerson(FakeKiosk &kiosk)
{
    askHousehold(kiosk);
    SurveyForm &form = *kiosk.survey();
    int births = 0;
    for (int page = 0; page < 60 && births < 2; ++page) {
        form.next();
        for (SurveyQuestion *question : form.questions()) {
            if (question->shape() == SurveyQuestion::Whole && question->required() && !question->answered())
                question->typeDigit(0);
            else if (question->required() && question->kind() == SurveyQuestion::Kind::SelectOne)
                question->toggle(question->choices().constFirst().value);
            if (question->kind() == SurveyQuestion::Kind::Text && page > 6)
                question->write(QStringLiteral("陈女士"));
            if (question->shape() != SurveyQuestion::Month)
                continue;
            for (const int digit : {1, 9, 7, 0, 5})
                question->typeDigit(digit);
            ++births;
        }
    }
    while (form.questions().front()->kind() != SurveyQuestion::Kind::SelectOne ||
           !form.questions().front()->required())
        form.next();
}

void askMore(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Instance);
}

void askPlace(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Place);
}

void reviewSurvey(FakeKiosk &kiosk)
{
    askWords(kiosk);
    kiosk.survey()->next();
}

void listForStaff(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    begin(kiosk, "resident-needs");
    kiosk.survey()->next();
    kiosk.survey()->questions().front()->write(QStringLiteral("李女士（示例）"));
    kiosk.survey()->next();
    kiosk.navigator()->returnTo(Screens::Surveys);
}

/// What staff have handed in stays among their surveys for a while.
void listSent(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    kiosk.navigator()->open(Screens::Surveys);
    const auto begun = kiosk.surveys()->begun();
    for (const auto &one : begun)
        kiosk.surveys()->discard(one.id);
    for (const char *wish : {"cook", "sewing"}) {
        begin(kiosk, "training-wish");
        kiosk.survey()->questions().front()->toggle(QString::fromLatin1(wish));
        kiosk.survey()->submit();
    }
}

/// Somebody of the staff asks, and types a number.
void askAsStaff(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Pad, SurveyQuestion::Digits);
    for (const int digit : {1, 3, 8, 0, 0, 1})
        kiosk.survey()->questions().front()->typeDigit(digit);
}

void listAlone(FakeKiosk &kiosk)
{
    kiosk.publishSurveys();
    kiosk.navigator()->reset();
    kiosk.navigator()->open(Screens::Surveys);
}

} // namespace gallery
