${value?api.class}
