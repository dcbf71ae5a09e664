// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One choice of a question.
class SurveyChoice
{
    Q_GADGET
    QML_VALUE_TYPE(surveyChoice)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)
    Q_PROPERTY(int rank MEMBER rank CONSTANT)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT)

public:
    QString value;
    QString label;
    bool chosen = false;
    int rank = 0;      ///< of a ranking: its place, from 1; 0: not put in order yet
    QUrl picture = {}; ///< above the label; empty: none, or it is not here yet

    friend bool operator==(const SurveyChoice &, const SurveyChoice &) = default;
};

/// One answer on the page where all of them stand once more.
class SurveyAnswer
{
    Q_GADGET
    QML_VALUE_TYPE(surveyAnswer)
    Q_PROPERTY(int page MEMBER page CONSTANT)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString answer MEMBER answer CONSTANT)
    Q_PROPERTY(bool wrong MEMBER wrong CONSTANT)

public:
    int page = 0;    ///< where it is asked, from 0
    QString heading; ///< of the group or the instance that begins here
    QString label;
    QString answer; ///< in words, masked where the form wants it; empty: there is none
    bool wrong = false;

    friend bool operator==(const SurveyAnswer &, const SurveyAnswer &) = default;
};

} // namespace yizhan::viewmodels
