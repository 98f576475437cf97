extension SharedWordings {
  static let englishLosses = """
    @denied : no | not | without | never
    export_cancelled cancelled.export_cancelled leg=origin : export | exportation ~ cancel* | stopped
    export_cancelled_2 cancelled.export_cancelled leg=origin : cancel* | unable to | not | cannot ~ export | exported
    stolen exception.stolen : stolen | theft | robbed | robbery | hijack* | burgl* | pilfer*
    collect_or_destroy pickup.reminder physical=no : if | unless | otherwise | before & collect | collected | claimed | picked up & destroyed | disposed | discarded | auctioned ! was | has been | were
    contents_missing_5 exception.missing_contents : contents | content | merchandise | goods ~ is missing | are missing | were missing | was missing | were stolen | has been stolen ! declaration*
    destroyed exception.destroyed : destroyed | destruction | disposed | disposal | dispose | discarded | scrapped | incinerat* | abandoned | shredded | utilization | utilisation | written off ! @denied ~ destroyed | disposed | discarded | abandoned ! if | unless | lost
    contents_missing exception.missing_contents : contents | content | pieces | piece | parts + missing | short | lost ! declaration* ~ missing ! documents | found
    contents_missing_4 exception.missing_contents : items missing | item missing from
    contents_missing_2 exception.missing_contents : missing | lost + contents | content | items from | pieces | part of | parts ! declaration* | customs
    contents_missing_3 exception.missing_contents : empty package | empty box | empty parcel | empty envelope | package empty | parcel empty | box empty | partial loss | shortage | short shipped | short landed | contents removed
    lost exception.lost : lost | loss ! @denied ~ lost ! lost and found | found | located | if lost | lost in time | lost time | loss of time
    claim exception.missing : claim opened | claim filed | claim started | claim initiated | claim has been opened | claim in progress ! damage*
    lost_mail exception.lost : dead mail* | dead letter* | mail recovery | lost and found | loss declared | claim issued | claim paid | claim settled
    missing exception.missing : @parcel | it + missing | is missing | was missing | reported missing | has gone missing | went missing ! declaration* | documents | invoice | licence | permit
    missing_2 exception.missing : missing + @parcel ! missing parcel data | missing item data
    missing_3 exception.missing : trace | tracer | search | investigation | enquiry | inquiry | investigate + initiated | started | opened | open | in progress | underway | requested | launched | ongoing | created | raised | being conducted
    missing_6 exception.missing : trace | tracer | search | investigation | enquiry | inquiry ~ initiated | started | opened | begun | in progress | underway | requested | launched | ongoing | to locate | to find
    missing_4 exception.missing : under investigation | being investigated | investigating | cannot be located | can not be located | could not be located | unable to locate | not located | unlocated | untraceable | being traced | being searched | cannot be found | could not be found | can not be found | not found at | not found in ! address | @recipient | premises | house
    missing_5 exception.missing : initiated | started | opened | launched | begun | began ~ trace | tracer | search | investigation
    missing_bare exception.missing : ^missing$ | ^not found$ | ^parcel not found$ | ^item not found$
    """
}
