import CLibXML2
import Model

/// Handles start and end tags of submissions, records and fields.
extension XMLRecords {
  @inline(__always)
  mutating func startElement(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    guard !isStopped else { return }
    endText()
    depth += 1
    if depth > XMLLimits.maxDepth { return stop(tooLarge: .depth) }
    if let context, xmlDictSize(context.pointee.dict) > XMLLimits.maxNames { return stop(tooLarge: .names) }
    updateStart()
    let isInRootNamespace = isInRootNamespace(name, namespace)
    guard ignoredDepth == 0 else {
      ignoredDepth += 1
      noteForeignAttributes(attributes)
      return
    }
    if level == .field { return startInner(name, isOfAnyNamespace: isInRootNamespace, attributes) }
    guard isInRootNamespace else {
      noteForeignAttributes(attributes)
      ignoredDepth = 1
      return
    }
    startKnownElement(name, attributes)
  }

  @inline(__always)
  private mutating func startKnownElement(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    switch level {
    case .outside: startRoot(name, attributes)
    case .container: if name == names.root { startRoot(name, attributes) } else { ignore(name, attributes) }
    case .root:
      if let table = names.table(name) {
        if !isRootDelivered { emit() }
        isRootDelivered = true
        level = .record
        begin(table, attributes)
      } else if isRootDelivered {
        ignore(name, attributes)
      } else {
        startField(name, attributes)
      }
    case .record: startField(name, attributes)
    case .field: break
    }
  }

  @inline(__always)
  mutating func endElement() {
    guard !isStopped else { return }
    endText()
    depth -= 1
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    if innerDepth > 0 { return endInner() }
    switch level {
    case .field:
      needsLineBreak = false
      hasElementField = true
      endField(fieldName, from: fieldStart, at: fieldPlace)
      level = table == names.rootTable ? .root : .record
    case .record:
      emit()
      level = .root
    case .root:
      if !isRootDelivered { emit() }
      level = hasContainer ? .container : .outside
    case .container, .outside: break
    }
  }

  private mutating func startRoot(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    let isFirst = !hasRoot
    hasRoot = true
    if isFirst, name == names.container {
      hasContainer = true
      level = .container
      noteForeignAttributes(attributes, reportsOthers: true)
      return
    }
    guard name == names.root else {
      return refuseRoot(String(cString: name))
    }
    level = .root
    isRootDelivered = false
    begin(names.rootTable, attributes)
  }

  @inline(__always)
  private mutating func startField(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    if fields.count >= XMLLimits.maxFields { return stop(tooLarge: .fields) }
    noteForeignAttributes(attributes, reportsOthers: true)
    level = .field
    fieldName = names.field(name)
    if hasElementField, fieldName < 64, seen & 1 &<< UInt64(fieldName) != 0, continueField(attributes) { return }
    fieldStart = fields.end
    fieldPlace = start
  }
}
