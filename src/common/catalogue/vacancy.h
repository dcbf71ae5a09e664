// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "occupation.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yizhan::catalogue {

/// WGS-84 degrees. Readers convert from GCJ-02 and BD-09 at the door, so that one datum is stored.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// A place of work (schema.org jobLocation).
struct Place
{
    QString county; ///< six-digit division code of Zhaoqing, 441284450 for 肇庆高新区; empty outside the city
                    ///< or unknown
    QString town;   ///< nine-digit division code; empty when not stated
    QString region; ///< the place in words, as published: "广东省广州市花都区秀全街道"
    QString street; ///< 详细地址
    std::optional<GeoPoint> point;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Money in CNY. `minimum` and `maximum` are in hundredths of a yuan (分); 0 = not stated ("面议" when both
/// are).
struct Pay
{
    qint64 minimum = 0;
    qint64 maximum = 0;
    PayUnit unit = PayUnit::NotStated;
    [[nodiscard]] bool stated() const { return minimum > 0 || maximum > 0; }
    friend bool operator==(const Pay &, const Pay &) = default;
};

/// A vacancy as it travels and as it is shown (schema.org JobPosting). An empty, zero or NotStated member
/// means that the source says nothing: 未注明. Nothing is ever inferred into it except where intake documents
/// a rule.
struct Vacancy
{
    QString id;                            ///< feed id: "<source>/<identifier>"
    QString source;                        ///< whose list it came in
    QString identifier;                    ///< the source's own number (岗位编号)
    QStringList otherIdentifiers;          ///< of the postings that were merged into this one
    QString title;                         ///< without bait prefixes
    QString titleRaw;                      ///< as published; empty when equal to `title`
    QString group;                         ///< pictured group of work, see occupationgroup.h; empty = other
    QString occupation;                    ///< code or name of 职业分类大典 2022 as the source gives it
    OccupationNumber occupationNumber = 0; ///< occupation that intake gave it; 0 = none
    int occupationConfidence = 0;          ///< 1–100, see occupationclassifier.h; 0 = none given
    QString employer;
    QString employerCode; ///< unified social credit code
    int headcount = 0;
    EmploymentKinds kinds;
    Pay pay;
    std::vector<Place> places; ///< first is the main one; merged duplicates add theirs
    Education education = Education::NotStated;
    int experienceMonths = -1; ///< 0 = none asked for; -1 = not stated
    int ageMin = 0;            ///< years; 0 = not stated. Shown as a caution, never filtered or scored
    int ageMax = 0;
    Benefits benefits;
    QStringList otherBenefits; ///< stated, but in no code
    Shifts shifts;
    QString hours; ///< working time in words: "8:00–17:30"
    QStringList certificates;
    VacancyTags tags;
    QDate posted;
    QDate validThrough; ///< 截止日期 as stated by the source. The day the vacancy really ends travels as
                        ///< `until`
    QString description;
    QString contact; ///< name or department
    QString phone;   ///< shown only after a tap
    /// Facts that no column of their own states, and the heading of the column in whose text they were read:
    /// by their code (MEALS, TWO_SHIFTS), or by the member that holds them (phone, contact, county).
    QMap<QString, QString> readFrom;
    friend bool operator==(const Vacancy &, const Vacancy &) = default;
};

} // namespace yizhan::catalogue
