import Model

/// The lists on the page about follow-up.
struct FollowUpLists {
  let pages: FollowUpView

  private static let maxOldest = 15
  private static let maxRows = 300

  private var view: ReportView { pages.view }
  private var followUp: FollowUp { pages.followUp }

  /// The oldest recommendations of which something is open, from the oldest.
  var oldest: [[String: Any]] {
    let groups = Dictionary(
      pages.groups(.recommendation).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let closed = Dictionary(grouping: pages.pairs.filter { $0.answer?.isFinal == true }, by: \.subject)
    let open = followUp.subjects.indices.filter { index in
      (groups[followUp.subjects[index].id]?[.asked] ?? 0) > (closed[index]?.count ?? 0)
    }
    let sorted = open.filter { followUp.subjects[$0].year != nil }.sorted {
      (followUp.subjects[$0].year ?? 0, $0) < (followUp.subjects[$1].year ?? 0, $1)
    }
    return sorted.prefix(Self.maxOldest).compactMap { index in
      let subject = followUp.subjects[index]
      return groups[subject.id].map { group in
        recommendation(subject.id).merging([
          "year": subject.yearKey, "body": pages.title(.body, subject.body),
          "cells": [FollowUpCount.asked, .answered, .noResponse].map {
            ["text": view.words.language.grouped(group[$0]), "figure": group.name($0).text]
          },
        ]) { own, _ in own }
      }
    }
  }

  /// The entities that were asked and answered nothing.
  var silent: [[String: Any]] {
    pages.groups(.entity).filter { $0[.asked] > 0 && $0[.answered] == 0 }.map { entity($0.key) }
  }

  var postponements: [[String: Any]] {
    let moved = pages.pairs.filter { pair in
      pair.answer?.isPublic == true && (pair.postponement.map { $0.timesMoved > 0 || $0.daysLate > 0 } ?? false)
    }
    return moved.prefix(Self.maxRows).compactMap { pair in
      guard let postponement = pair.postponement else { return nil }
      let numbers: [(FollowUpCount, Int)] = [
        (.timesMoved, postponement.timesMoved), (.daysLate, postponement.daysLate),
      ]
      return recommendation(followUp.subjects[pair.subject].id).merging(entity(pair.entity)) { own, _ in own }.merging([
        "first": postponement.firstDue.description, "due": pair.answer?.due?.description ?? "–",
        "cells": numbers.map {
          ["text": view.words.language.grouped($1), "figure": followUp.name(ofPostponement: pair, $0).text]
        },
      ]) { own, _ in own }
    }
  }

  /// Recommendations on which two or more entities act, as far as others may see it.
  var joint: [[String: Any]] {
    let acting = pages.pairs.filter { pair in
      guard let answer = pair.answer, answer.isPublic else { return false }
      return answer.status == .inProgress || answer.status == .implemented
    }
    let bySubject = Dictionary(grouping: acting, by: \.subject)
    return bySubject.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { index, pairs in
      recommendation(followUp.subjects[index].id).merging([
        "entities": pairs.map { entity($0.entity) },
        "serves": Set(pairs.flatMap { $0.answer?.serves ?? [] }).sorted().joined(separator: ", "),
      ]) { own, _ in own }
    }
  }

  var grades: [[String: Any]] {
    followUp.gradeCounts.filter { $0.year == pages.year }.map { count in
      let scale = view.report.trackerScales.first { $0.id == count.grade.scale }
      return [
        "scale": scale?.title ?? count.grade.scale, "grade": count.grade.word,
        "meaning": scale?.word(named: count.grade.word)?.title ?? "",
        "text": view.words.language.grouped(count.count), "figure": count.name.text,
      ]
    }
  }

  /// Answers that are shown apart.
  var apart: [[String: Any]] {
    followUp.apart.filter(\.response.isPublic).prefix(Self.maxRows).map { aside in
      let response = aside.response
      return recommendation(response.recommendation).merging(entity(response.entity)) { own, _ in own }.merging([
        "reason": view.words.say("follow-up-apart-\(aside.reason.rawValue)"),
        "response": pages.word(response.response), "status": pages.word(response.status),
      ]) { own, _ in own }
    }
  }

  /// Recommendations that no indicator touches.
  var withoutIndicator: [[String: Any]] {
    followUp.subjects.filter { !$0.hasIndicator }.map { subject in
      recommendation(subject.id).merging(["body": pages.title(.body, subject.body)]) { own, _ in own }
    }
  }

  /// Indicators of the year that no recommendation touches.
  var unaskedIndicators: [[String: Any]] {
    guard let framework = view.current?.framework,
      pages.register.recommendations.contains(where: { $0.indicators[framework.id]?.isEmpty == false })
    else { return [] }
    let asked = Set(
      followUp.subjects.flatMap { subject in
        subject.members.flatMap { pages.register[$0]?.indicators[framework.id] ?? [] }
      })
    return framework.indicators.filter { !asked.contains($0.number) }.map {
      ["link": PageLinks.indicator($0.number), "name": view.indicatorName($0.number, framework)]
    }
  }

  private func recommendation(_ id: String) -> [String: Any] {
    let known = pages.register[id]
    return [
      "id": id, "link": pages.link(id) ?? false, "text": known?.text ?? "", "document": known?.document.name ?? "",
    ]
  }

  private func entity(_ code: String) -> [String: Any] {
    ["code": code, "entity": view.name(code), "entity-link": view.links.entity(code) ?? false]
  }
}
